/** What the API says when it cannot, or will not, answer: whole answers, and the errors inside an answer that is partly there. */
import type { Fields } from './objects.ts';

/** A body of words is no JSON. */
export type Answer = { status: number; body: Fields | string; headers?: Record<string, string> };

const types = 'https://api.twitter.com/2/problems';

const plain = (status: number, title: string, detail = title): Answer => ({
  status,
  body: { title, detail, type: 'about:blank', status },
});

export const unauthorized = plain(401, 'Unauthorized');
export const notFound = plain(404, 'Not Found');
export const tooMany = plain(429, 'Too Many Requests');

export function serverError(status: 500 | 502 | 503): Answer {
  const titles = { 500: 'Internal Server Error', 502: 'Bad Gateway', 503: 'Service Unavailable' };
  return plain(status, titles[status]);
}

export const usageCapped: Answer = {
  status: 429,
  body: {
    account_id: '1400000000000000001',
    product_name: 'standard-basic',
    title: 'UsageCapExceeded',
    period: 'Monthly',
    scope: 'Product',
    detail: 'Usage cap exceeded: Monthly product cap',
    type: `${types}/usage-capped`,
  },
};

export const outOfCredits: Answer = {
  status: 402,
  body: {
    account_id: '1400000000000000001',
    title: 'CreditsDepleted',
    detail: 'Your enrolled account [1400000000000000001] does not have any credits to fulfill this request.',
    type: `${types}/credits`,
  },
};

export const notEnrolled: Answer = {
  status: 403,
  body: {
    client_id: '14000001',
    detail:
      'When authenticating requests to the Twitter API v2 endpoints, you must use keys and tokens from a Twitter developer App that is attached to a Project. You can create a project via the developer portal.',
    registration_url: 'https://developer.twitter.com/en/docs/projects/overview',
    title: 'Client Forbidden',
    required_enrollment: 'Appropriate Level of API Access',
    reason: 'client-not-enrolled',
    type: `${types}/client-forbidden`,
  },
};

export const userContextOnly: Answer = {
  status: 403,
  body: {
    title: 'Unsupported Authentication',
    detail:
      'Authenticating with OAuth 2.0 Application-Only is forbidden for this endpoint.  Supported authentication types are [OAuth 1.0a User Context, OAuth 2.0 User Context].',
    type: `${types}/unsupported-authentication`,
    status: 403,
  },
};

export type Complaint = { parameters: Record<string, string[]>; message: string };

export function invalid(errors: Complaint[]): Answer {
  return {
    status: 400,
    body: {
      errors,
      title: 'Invalid Request',
      detail: 'One or more parameters to your request was invalid.',
      type: `${types}/invalid-request`,
    },
  };
}

type Missed = { id: string; parameter: string; resource: 'tweet' | 'user'; section?: 'data' | 'includes' };
export type Absence = 'gone' | 'protected' | 'suspended' | 'unavailable';

/** Why one of the things that were asked for is not in the answer. */
export function absent({ id, parameter, resource, section = 'data' }: Missed, why: Absence): Fields {
  const what = { resource_id: id, parameter, resource_type: resource, section, value: id };
  switch (why) {
    case 'gone':
      return {
        ...what,
        title: 'Not Found Error',
        detail: `Could not find ${resource} with ${parameter}: [${id}].`,
        type: `${types}/resource-not-found`,
      };
    case 'protected':
      return {
        ...what,
        title: 'Authorization Error',
        detail: `Sorry, you are not authorized to see the ${resource === 'tweet' ? 'Tweet' : 'user'} with ${parameter}: [${id}].`,
        type: `${types}/not-authorized-for-resource`,
      };
    case 'suspended':
      return {
        ...what,
        title: 'Forbidden',
        detail: `User has been suspended: [${id}].`,
        type: `${types}/resource-not-found`,
      };
    case 'unavailable':
      return {
        ...what,
        title: 'Resource Unavailable',
        detail: `The ${resource} with ${parameter}: [${id}] is not available at the moment.`,
        type: `${types}/resource-unavailable`,
      };
  }
}
