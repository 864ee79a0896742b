/** Every painter by name: one picture, one file. */
import type { Painter } from './paint.ts';
import { assembly } from './pictures/assembly.ts';
import { banquet } from './pictures/banquet.ts';
import { bikes } from './pictures/bikes.ts';
import { birds } from './pictures/birds.ts';
import { bonfire } from './pictures/bonfire.ts';
import { bookcovers } from './pictures/bookcovers.ts';
import { bread } from './pictures/bread.ts';
import { breakfast } from './pictures/breakfast.ts';
import { flags } from './pictures/bunting.ts';
import { butterflies } from './pictures/butterflies.ts';
import { cakes } from './pictures/cakes.ts';
import { cards } from './pictures/cards.ts';
import { castle } from './pictures/castle.ts';
import { certificate } from './pictures/certificate.ts';
import { chess } from './pictures/chess.ts';
import { chicks } from './pictures/chicks.ts';
import { chiswickhouse } from './pictures/chiswickhouse.ts';
import { choir } from './pictures/choir.ts';
import { circuit } from './pictures/circuit.ts';
import { classroom } from './pictures/classroom.ts';
import { coast } from './pictures/coast.ts';
import { concert } from './pictures/concert.ts';
import { costumes } from './pictures/costumes.ts';
import { crescent } from './pictures/crescent.ts';
import { crowdOfSpots } from './pictures/crowd.ts';
import { daffodils } from './pictures/daffodils.ts';
import { dance } from './pictures/dance.ts';
import { dragon } from './pictures/dragon.ts';
import { duet } from './pictures/duet.ts';
import { easels } from './pictures/easels.ts';
import { eastergarden } from './pictures/eastergarden.ts';
import { eggs } from './pictures/eggs.ts';
import { eggspoon } from './pictures/eggspoon.ts';
import { egypt } from './pictures/egypt.ts';
import { fair } from './pictures/fair.ts';
import { gallery } from './pictures/gallery.ts';
import { garden } from './pictures/garden.ts';
import { gardeners } from './pictures/gardeners.ts';
import { globe } from './pictures/globe.ts';
import { gong } from './pictures/gong.ts';
import { hamster } from './pictures/hamster.ts';
import { hanukkah } from './pictures/hanukkah.ts';
import { harvest } from './pictures/harvest.ts';
import { hogarthhouse } from './pictures/hogarthhouse.ts';
import { honeycomb } from './pictures/honeycomb.ts';
import { hoodie } from './pictures/hoodie.ts';
import { jumpers } from './pictures/jumpers.ts';
import { kingfisher } from './pictures/kingfisher.ts';
import { lamps } from './pictures/lamps.ts';
import { lanterns } from './pictures/lanterns.ts';
import { leaves } from './pictures/leaves.ts';
import { lollipop } from './pictures/lollipop.ts';
import { longships } from './pictures/longships.ts';
import { loom } from './pictures/loom.ts';
import { lostproperty } from './pictures/lostproperty.ts';
import { lunch } from './pictures/lunch.ts';
import { lunchboxes } from './pictures/lunchboxes.ts';
import { magnolia } from './pictures/magnolia.ts';
import { map } from './pictures/map.ts';
import { maypole } from './pictures/maypole.ts';
import { medals } from './pictures/medals.ts';
import { mosaic } from './pictures/mosaic.ts';
import { nativity } from './pictures/nativity.ts';
import { pancakes } from './pictures/pancakes.ts';
import { pegs } from './pictures/pegs.ts';
import { picnic } from './pictures/picnic.ts';
import { planets } from './pictures/planets.ts';
import { playground } from './pictures/playground.ts';
import { poem } from './pictures/poem.ts';
import { pond } from './pictures/pond.ts';
import { ponddip } from './pictures/ponddip.ts';
import { poppies } from './pictures/poppies.ts';
import { portrait } from './pictures/portrait.ts';
import { poster } from './pictures/poster.ts';
import { potions } from './pictures/potions.ts';
import { pots } from './pictures/pots.ts';
import { prints } from './pictures/prints.ts';
import { puddles } from './pictures/puddles.ts';
import { pumpkins } from './pictures/pumpkins.ts';
import { quilt } from './pictures/quilt.ts';
import { rangoli } from './pictures/rangoli.ts';
import { reading } from './pictures/reading.ts';
import { recorders } from './pictures/recorders.ts';
import { river } from './pictures/river.ts';
import { rockpool } from './pictures/rockpool.ts';
import { roof } from './pictures/roof.ts';
import { rounders } from './pictures/rounders.ts';
import { runners } from './pictures/runners.ts';
import { school } from './pictures/school.ts';
import { scientists } from './pictures/scientists.ts';
import { seedlings } from './pictures/seedlings.ts';
import { fillet } from './pictures/serpentine.ts';
import { snow } from './pictures/snow.ts';
import { snowflakes } from './pictures/snowflakes.ts';
import { snowplay } from './pictures/snowplay.ts';
import { socks } from './pictures/socks.ts';
import { sportsday } from './pictures/sportsday.ts';
import { stage } from './pictures/stage.ts';
import { steelpans } from './pictures/steelpans.ts';
import { stickinsect } from './pictures/stickinsect.ts';
import { suitcase } from './pictures/suitcase.ts';
import { sunflowers } from './pictures/sunflowers.ts';
import { teaparty } from './pictures/teaparty.ts';
import { tents } from './pictures/tents.ts';
import { tinsel } from './pictures/tinsel.ts';
import { town } from './pictures/town.ts';
import { visit } from './pictures/visit.ts';
import { walk } from './pictures/walk.ts';
import { whiteboard } from './pictures/whiteboard.ts';
import { windows } from './pictures/windows.ts';
import { woodland } from './pictures/woodland.ts';
import { wormery } from './pictures/wormery.ts';

export const painters = {
  assembly,
  banquet,
  bikes,
  birds,
  bonfire,
  bookcovers,
  bread,
  breakfast,
  bunting: flags,
  butterflies,
  cakes,
  cards,
  castle,
  certificate,
  chess,
  chicks,
  chiswickhouse,
  choir,
  circuit,
  classroom,
  coast,
  concert,
  costumes,
  crescent,
  crowd: crowdOfSpots,
  daffodils,
  dance,
  dragon,
  duet,
  easels,
  eastergarden,
  eggs,
  eggspoon,
  egypt,
  fair,
  gallery,
  garden,
  gardeners,
  globe,
  gong,
  hamster,
  hanukkah,
  harvest,
  hogarthhouse,
  honeycomb,
  hoodie,
  jumpers,
  kingfisher,
  lamps,
  lanterns,
  leaves,
  lollipop,
  longships,
  loom,
  lostproperty,
  lunch,
  lunchboxes,
  magnolia,
  map,
  maypole,
  medals,
  mosaic,
  nativity,
  pancakes,
  pegs,
  picnic,
  planets,
  playground,
  poem,
  pond,
  ponddip,
  poppies,
  portrait,
  poster,
  potions,
  pots,
  prints,
  puddles,
  pumpkins,
  quilt,
  rangoli,
  reading,
  recorders,
  river,
  rockpool,
  roof,
  rounders,
  runners,
  school,
  scientists,
  seedlings,
  serpentine: fillet,
  snow,
  snowflakes,
  snowplay,
  socks,
  sportsday,
  stage,
  steelpans,
  stickinsect,
  suitcase,
  sunflowers,
  teaparty,
  tents,
  tinsel,
  town,
  visit,
  walk,
  whiteboard,
  windows,
  woodland,
  wormery,
} satisfies Record<string, Painter>;

export type PainterName = keyof typeof painters;
