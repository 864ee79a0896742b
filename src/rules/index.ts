/** Every rule, in the order of every report: what holds a post back first, what goes beyond the policy last. */
import type { Rule } from '../rule.ts';
import altText from './alt-text.ts';
import conversation from './conversation.ts';
import copyright from './copyright.ts';
import forenameOnly from './forename-only.ts';
import grammar from './grammar.ts';
import nameWithPicture from './name-with-picture.ts';
import offensiveLanguage from './offensive-language.ts';
import personalInformation from './personal-information.ts';
import photoConsent from './photo-consent.ts';
import pupilAccount from './pupil-account.ts';
import requiredHashtags from './required-hashtags.ts';
import textLanguage from './text-language.ts';
import unapprovedRetweet from './unapproved-retweet.ts';

export const rules: readonly Rule[] = [
  nameWithPicture,
  forenameOnly,
  personalInformation,
  photoConsent,
  offensiveLanguage,
  requiredHashtags,
  textLanguage,
  grammar,
  conversation,
  unapprovedRetweet,
  pupilAccount,
  copyright,
  altText,
];
