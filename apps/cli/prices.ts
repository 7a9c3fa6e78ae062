import { createAuditCheckpoints, createOperatorLog } from '#modules/management/audit/index.ts';
import { createModelPrices } from '#modules/management/billing/index.ts';
import { inInstallation } from './installation.ts';

const MICROS = 1_000_000;
/** As much as the API takes, in dollars. */
const MOST = 1_000_000;

/** US dollars for a million tokens, as somebody typed them. Null: no price. */
function microsOf(typed: string | undefined): number | null {
  const dollars = typed === undefined || typed.trim() === '' ? Number.NaN : Number(typed);
  return dollars >= 0 && dollars <= MOST ? Math.round(dollars * MICROS) : null;
}

/**
 * Says what a model costs from now on; servers learn of it within seconds.
 * @returns whether what was typed is a price
 */
export async function setPrice(
  model: string,
  typed: { input?: string | undefined; cached?: string | undefined; output?: string | undefined },
): Promise<boolean> {
  const inputMicros = microsOf(typed.input);
  const outputMicros = microsOf(typed.output);
  const cachedInputMicros = typed.cached === undefined ? inputMicros : microsOf(typed.cached);
  if (inputMicros === null || outputMicros === null || cachedInputMicros === null) return false;
  await inInstallation(async ({ management: { mgmt, keys }, log }) => {
    const checkpoints = createAuditCheckpoints(mgmt, () => keys.deriveEach('audit-checkpoints'));
    const prices = createModelPrices(mgmt, createOperatorLog({ mgmt, checkpoints, log }));
    await prices.set(null, { model, inputMicros, cachedInputMicros, outputMicros });
    for (const price of await prices.list()) {
      const [input, cached, output] = [price.inputMicros, price.cachedInputMicros, price.outputMicros].map(
        (micros) => `$${micros / MICROS}`,
      );
      process.stdout.write(`${price.model}: input ${input}, cached ${cached}, output ${output} for a million tokens\n`);
    }
  });
  return true;
}
