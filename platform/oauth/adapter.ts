import { type Adapter, type AdapterPayload, errors } from 'oidc-provider';
import type { RecordStore } from './records.ts';

/** A client of an issuer, besides the web app that every issuer has. */
export interface OauthClient {
  clientId: string;
  /** SHA-256 of each secret that is taken, as base64url; none: it runs where no secret can be kept. */
  secretHashes: readonly string[];
  grantTypes: ('client_credentials' | 'authorization_code' | 'refresh_token')[];
  redirectUris: string[];
  /** The service account that it acts as, in tokens by client_credentials. */
  userId: string | null;
  /** Counts up when the tokens of its service account must end. */
  generation?: number;
  /** Somebody else's program, which acts for people: by their consent, and within these scopes. */
  application?: ApplicationFacts;
}

export interface ApplicationFacts {
  name: string;
  /** What it may ask people for. */
  scopes: readonly string[];
  /** Whether an administrator has registered it, rather than it itself. */
  isVetted: boolean;
}

interface Ports {
  records: RecordStore;
  findClient(clientId: string): Promise<OauthClient | null>;
  /** A grant has ended because something of it was used twice. */
  onReuse(grantId: string): Promise<void>;
}

/** How long a record without an end of its own is kept. */
const DEFAULT_TTL_SECONDS = 86_400;

/** oidc-provider's storage on our records, model by model. */
export function createAdapterFactory(ports: Ports): (model: string) => Adapter {
  const { records } = ports;
  return (model) => {
    if (model === 'Client') return clientAdapter(ports);
    return {
      async upsert(id, payload, expiresIn) {
        await records.upsert(model, id, withoutIds(payload), expiresIn ?? DEFAULT_TTL_SECONDS);
      },
      async find(id) {
        const record = await records.find(model, id);
        if (record === null) return undefined;
        return { ...record.payload, jti: id, ...(record.consumed === undefined ? {} : { consumed: record.consumed }) };
      },
      async findByUid(uid) {
        return (await records.findByUid(model, uid))?.payload;
      },
      async findByUserCode() {
        return undefined;
      },
      /**
       * Several requests may all have read the token as unused. The database lets one of them through; for the others
       * it is a reuse like any other, and the family ends, the winner's new tokens included (their grant is gone).
       */
      async consume(id) {
        if (await records.consume(model, id)) return;
        const grantId = (await records.find(model, id))?.payload.grantId;
        if (typeof grantId === 'string') {
          await records.revokeGrant(grantId);
          await ports.onReuse(grantId);
        }
        throw new errors.InvalidGrant('already used');
      },
      async destroy(id) {
        await records.destroy(model, id);
      },
      async revokeByGrantId(grantId) {
        await records.revokeGrant(grantId);
      },
    };
  };
}

/** The ids are what opens things; they are not written beside their own hash. */
function withoutIds(payload: AdapterPayload): Record<string, unknown> {
  const { jti: _, session, ...rest } = payload;
  if (session === undefined) return rest;
  const { cookie: __, ...place } = session;
  return { ...rest, session: place };
}

/** What our clients have besides what the library knows of. */
export const CLIENT_EXTRAS = ['user_id', 'generation', 'application'];

/** Ids of clients are ours and short. Others are not looked up: a database refuses some characters with an error. */
const CLIENT_ID = /^[\x21-\x7e]{1,200}$/;

function clientAdapter({ findClient }: Ports): Adapter {
  const nothing = async () => undefined;
  return {
    async find(clientId) {
      const client = CLIENT_ID.test(clientId) ? await findClient(clientId) : null;
      if (client === null) return undefined;
      return {
        client_id: client.clientId,
        ...(client.secretHashes.length === 0 ? {} : { client_secret: client.secretHashes.join('.') }),
        grant_types: client.grantTypes,
        redirect_uris: client.redirectUris,
        response_types: client.redirectUris.length > 0 ? ['code'] : [],
        token_endpoint_auth_method: client.secretHashes.length === 0 ? 'none' : 'client_secret_basic',
        ...(client.userId === null ? {} : { user_id: client.userId }),
        ...(client.generation === undefined ? {} : { generation: client.generation }),
        ...(client.application === undefined
          ? {}
          : { client_name: client.application.name, application: client.application }),
      };
    },
    upsert: nothing,
    findByUid: nothing,
    findByUserCode: nothing,
    consume: nothing,
    destroy: nothing,
    revokeByGrantId: nothing,
  };
}
