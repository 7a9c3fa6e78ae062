import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';

/** Whether this browser knows passkeys; asked after the first paint, since a server knows no browser. */
export const usesPasskeys = browserSupportsWebAuthn;

/** Has the owner of a passkey unlock it. @throws when they do not */
export function withPasskey(optionsJSON: PublicKeyCredentialRequestOptionsJSON) {
  return startAuthentication({ optionsJSON });
}

/** Has the browser make a passkey. @throws when its owner does not want to, or has one of this device already */
export function makePasskey(optionsJSON: PublicKeyCredentialCreationOptionsJSON) {
  return startRegistration({ optionsJSON });
}
