export { sharingErrors } from './errors.ts';
export { findGrantee, type GranteeKey, granteeColumns, presentShare } from './grantees.ts';
export { shareVisits } from './model.ts';
export {
  type NewReader,
  type NewShare,
  newReaderBody,
  newShareBody,
  type Share,
  shareParamsOf,
  shareSchema,
} from './schemas.ts';
