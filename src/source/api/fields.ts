/** What is asked of the platform: all that the archive keeps of a post. By the platform's reference of August 2026. */

const tweetFields = [
  'attachments',
  'author_id',
  'conversation_id',
  'created_at',
  'display_text_range',
  'edit_controls',
  'entities',
  'in_reply_to_user_id',
  'lang',
  'media_metadata',
  'note_tweet',
  'possibly_sensitive',
  'referenced_tweets',
  'withheld',
];

const expansions = [
  'attachments.media_keys',
  'attachments.poll_ids',
  'author_id',
  'edit_history_tweet_ids',
  'referenced_tweets.id',
  'referenced_tweets.id.author_id',
  'referenced_tweets.id.attachments.media_keys',
  'in_reply_to_user_id',
];

const mediaFields = ['alt_text', 'duration_ms', 'height', 'preview_image_url', 'type', 'url', 'variants', 'width'];

/** For every question whose answer holds posts. */
export const postFields = {
  'tweet.fields': tweetFields.join(','),
  expansions: expansions.join(','),
  'media.fields': mediaFields.join(','),
  'poll.fields': 'end_datetime,id,options,voting_status',
  'user.fields': 'id,name,username',
} as const;

/** For mentions, of which only the id and whose it is are kept. */
export const mentionFields = {
  'tweet.fields': 'author_id,created_at',
  expansions: 'author_id',
  'user.fields': 'username',
} as const;
