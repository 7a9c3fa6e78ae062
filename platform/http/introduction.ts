import { RATE_LIMITS, type RouteClass } from '#platform/limits/index.ts';

const COSTS: Record<RouteClass, string> = {
  'sign-in': 'a secret is tried',
  upload: 'a file comes in',
  ask: 'a question to the assistant',
  search: 'a search',
  read: 'any other reading',
  write: 'any other change',
  page: 'a page of the web app',
};

const limits = Object.entries(RATE_LIMITS)
  .filter(([name]) => name !== 'page')
  .map(([name, { address, user, tenant }]) => {
    const what = COSTS[name as RouteClass];
    return `| \`${name}\`: ${what} | ${address} | ${user} | ${tenant} |`;
  });

/** What holds for all operations: the first chapter of the reference, as Markdown. */
export const INTRODUCTION = `Hanok is a workspace for many companies at once: documents, search, an assistant that cites them, tasks. Each workspace has a database of its own. What its pages do is done by this API, over HTTPS, with JSON.

## Sign in

A program of yours signs in as a **service account** of a workspace, which an administrator makes under Settings, by OAuth 2.0 client credentials:

\`\`\`sh
curl -u "$CLIENT_ID:$CLIENT_SECRET" \\
  -d grant_type=client_credentials \\
  https://hanok.example/t/acme/oauth/token
\`\`\`

Send the token with every request, as \`Authorization: Bearer …\`. It lasts 15 minutes; then ask for a new one. It belongs to one workspace, so nothing else in a request has to name it. With \`-d scope='documents:read search:read'\` it can do nothing but that.

A program of others acts for people by the **authorization code flow** with PKCE, once it is registered and they have allowed it. **Operators**, who run the installation, sign in at \`/operator/oauth\`; their tokens open what stands under Management here, and nothing of a workspace.

Each operation shows the permission that it asks for. What asks for a **step-up** is for people alone, who have proved within five minutes who they are.

## Answers

Every answer has one form. \`data\` holds what was asked for, \`meta\` what belongs to the answer itself.

\`\`\`json
{ "success": true, "data": { "id": "0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57" }, "error": null, "meta": { "requestId": "…" } }
\`\`\`

Ids are UUIDs of version 7. Moments are ISO 8601 in UTC, with milliseconds; days are \`2026-12-24\`. Unknown fields in a body are refused.

## Errors

A failure has \`success: false\`, and \`error\` with the members of RFC 9457. Build on \`error.code\`: it is stable, and each operation lists all codes that it can answer with. \`error.messages\` has words for people, in Korean and English. On \`validation_failed\`, \`error.fields\` says what is wrong with which field.

\`\`\`json
{ "success": false, "data": null, "error": { "code": "not_found", "status": 404, "title": "…", "detail": "…", "messages": { "ko": "…", "en": "…" } }, "meta": { "requestId": "…" } }
\`\`\`

What exists but is not yours to see is 404, like what does not exist. Report a problem with its \`requestId\`.

## Pages

Lists answer \`data.items\`, at most \`limit\` (1 to 100, 20 unless told), and \`meta.nextCursor\`. Send that back as \`cursor\` for the next page, until it is \`null\`. Pages neither repeat nor skip what stays while you read. A cursor is good for the list, the filters and the order that it came with.

## Repeated requests

Send an \`Idempotency-Key\` of your own making, a UUID for example, with any POST. When you got no answer, send the same request with the same key again: it runs once, and a repeat within 24 hours is answered what the first was, with \`Idempotency-Replayed: true\`. While the first is running, a repeat is 409 \`idempotency_in_progress\`. The same key with another body is 422 \`idempotency_key_reused\`.

## Limits

Requests are counted by the minute, by what they cost, for the address, the user and the workspace. \`RateLimit-Policy\` says how many there are and \`RateLimit\` how many are left. Beyond, an answer is 429 with \`Retry-After\` in seconds: wait so long, and repeat. Unless an installation has changed them:

| Cost | Address | User | Workspace |
|---|---|---|---|
${limits.join('\n')}

Bodies of JSON have at most 1 MiB.

## Versions

The version stands in the address: \`/api/v1\`. Within it, operations, parameters, fields and codes are added, and none is taken away or changes its meaning: ignore fields that you do not know, and expect new values where values are listed.
`;
