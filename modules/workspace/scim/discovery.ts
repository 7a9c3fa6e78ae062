import { ENTERPRISE_SCHEMA, GROUP_SCHEMA, LIST_SCHEMA, USER_SCHEMA } from './schemas.ts';

/* What a directory asks before it begins (RFC 7643, 5 to 8.7). */

export function serviceProviderConfig(baseUrl: string) {
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
    patch: { supported: true },
    bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
    filter: { supported: true, maxResults: 200 },
    changePassword: { supported: false },
    sort: { supported: false },
    etag: { supported: false },
    authenticationSchemes: [
      {
        type: 'oauthbearertoken',
        name: 'Bearer token',
        description: 'A token made in Settings, or an access token of a service account with the role Directory.',
        primary: true,
      },
    ],
    meta: { resourceType: 'ServiceProviderConfig', location: `${baseUrl}/ServiceProviderConfig` },
  };
}

const list = (resources: object[]) => ({
  schemas: [LIST_SCHEMA],
  totalResults: resources.length,
  startIndex: 1,
  itemsPerPage: resources.length,
  Resources: resources,
});

export function resourceTypes(baseUrl: string) {
  const type = (name: string, schema: string, schemaExtensions: object[]) => ({
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:ResourceType'],
    id: name,
    name,
    endpoint: `/${name}s`,
    schema,
    schemaExtensions,
    meta: { resourceType: 'ResourceType', location: `${baseUrl}/ResourceTypes/${name}` },
  });
  return list([
    type('User', USER_SCHEMA, [{ schema: ENTERPRISE_SCHEMA, required: false }]),
    type('Group', GROUP_SCHEMA, []),
  ]);
}

interface Attribute {
  name: string;
  type: 'string' | 'boolean' | 'complex' | 'reference';
  multiValued?: boolean;
  required?: boolean;
  mutability?: 'readWrite' | 'readOnly';
  uniqueness?: 'none' | 'server';
  subAttributes?: object[];
}

function attribute({ name, type, subAttributes, ...rest }: Attribute): object {
  return {
    name,
    type,
    multiValued: false,
    description: '',
    required: false,
    caseExact: name === 'externalId' || name === 'id',
    mutability: 'readWrite',
    returned: 'default',
    uniqueness: 'none',
    ...rest,
    ...(subAttributes === undefined ? {} : { subAttributes }),
  };
}
const strings = (...names: string[]) => names.map((name) => attribute({ name, type: 'string' }));
const plural = (name: string) =>
  attribute({
    name,
    type: 'complex',
    multiValued: true,
    subAttributes: [...strings('value', 'type', 'display'), attribute({ name: 'primary', type: 'boolean' })],
  });

export function schemaDefinitions(baseUrl: string) {
  const definition = (id: string, name: string, attributes: object[]) => ({
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:Schema'],
    id,
    name,
    description: name,
    attributes,
    meta: { resourceType: 'Schema', location: `${baseUrl}/Schemas/${id}` },
  });
  return list([
    definition(USER_SCHEMA, 'User', [
      attribute({ name: 'userName', type: 'string', required: true, uniqueness: 'server' }),
      ...strings('externalId', 'displayName', 'nickName', 'profileUrl', 'title', 'userType'),
      ...strings('preferredLanguage', 'locale', 'timezone'),
      attribute({ name: 'active', type: 'boolean' }),
      attribute({
        name: 'name',
        type: 'complex',
        subAttributes: strings(
          'formatted',
          'familyName',
          'givenName',
          'middleName',
          'honorificPrefix',
          'honorificSuffix',
        ),
      }),
      ...['emails', 'phoneNumbers', 'ims', 'photos', 'entitlements', 'roles', 'x509Certificates'].map(plural),
      attribute({
        name: 'addresses',
        type: 'complex',
        multiValued: true,
        subAttributes: strings('formatted', 'streetAddress', 'locality', 'region', 'postalCode', 'country', 'type'),
      }),
      attribute({
        name: 'groups',
        type: 'complex',
        multiValued: true,
        mutability: 'readOnly',
        subAttributes: strings('value', 'display', 'type'),
      }),
    ]),
    definition(ENTERPRISE_SCHEMA, 'EnterpriseUser', [
      ...strings('employeeNumber', 'costCenter', 'organization', 'division', 'department'),
      attribute({ name: 'manager', type: 'complex', subAttributes: strings('value', 'displayName') }),
    ]),
    definition(GROUP_SCHEMA, 'Group', [
      attribute({ name: 'displayName', type: 'string', required: true, uniqueness: 'server' }),
      ...strings('externalId'),
      attribute({
        name: 'members',
        type: 'complex',
        multiValued: true,
        subAttributes: strings('value', 'display', 'type'),
      }),
    ]),
  ]);
}
