export { type AccessRule, operatorRoute, publicRoute, workspaceRoute } from './access.ts';
export { takeOver } from './browser.ts';
export {
  cursorQuery,
  type Envelope,
  envelope,
  idParams,
  isoDateTime,
  listOf,
  ok,
  type Page,
  page,
} from './envelope.ts';
export { handleError, renderError, toHanokError } from './errors.ts';
export { idOf, idParamsOf, momentOf, personOf } from './fields.ts';
export {
  type Denial,
  type GatewayPorts,
  gatewayErrors,
  type OperatorContext,
  type OperatorDenial,
  type VerifiedToken,
} from './gateway.ts';
export { replayUpload } from './idempotency.ts';
export type { Tag } from './openapi.ts';
export {
  memberLookup,
  operatorDenials,
  operatorIdempotency,
  operatorLookup,
  stepUpLookup,
  tokenKinds,
  workspaceDenials,
  workspaceIdempotency,
} from './ports.ts';
export type { Router } from './router.ts';
export { createHttpServer, type HttpServer, type HttpServerOptions } from './server.ts';
export { type EventStream, openEventStream } from './sse.ts';
export { shownLine, tidyLine } from './text.ts';
export type { Times } from './times.ts';
export { followCertificate, type TlsFiles } from './tls.ts';
