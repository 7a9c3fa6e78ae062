const OFF = /^(0|false|no|off)$/i;

/**
 * What `npm start` says to the server of a demo, unless the environment says otherwise: its operator comes in by the
 * password that the terminal prints. Nothing else makes the second step of operators optional.
 * @param {Record<string, string | undefined>} env
 * @returns {Record<string, string>}
 */
export function demoSettings({ HANOK_ENV, HANOK_DEMO, HANOK_OPERATOR_SECOND_FACTOR: said }) {
  const isDemo = HANOK_ENV !== 'production' && !OFF.test(HANOK_DEMO ?? '');
  return isDemo && !said ? { HANOK_OPERATOR_SECOND_FACTOR: 'optional' } : {};
}
