// What the generated methods take and give, read out of the types that openapi-typescript makes.
import type { operations } from '../generated/schema.d.ts';
import type { Upload } from './files.ts';

type Id = keyof operations;
type Content<R> = R extends { content: infer C } ? C : never;
type Json<C> = C extends { 'application/json': infer J } ? J : never;
type Success<Id_ extends Id> = operations[Id_]['responses'] extends infer R
  ? R[Extract<keyof R, 200 | 201 | 202>]
  : never;

/** JSON that a success answers with, as it is. */
export type Bare<K extends Id> = Json<Content<Success<K>>>;
/** The data in the envelope of a success. */
export type Data<K extends Id> = Bare<K> extends { data: infer D } ? D : never;
/** One of a list. */
export type Item<K extends Id> = Data<K> extends { items: (infer I)[] } ? I : never;
export type Query<K extends Id> = NonNullable<operations[K]['parameters']['query']>;
type Sent<K extends Id> = operations[K] extends { requestBody: { content: infer C } } ? C : never;
export type Body<K extends Id> = Json<Sent<K>>;
/** Fields of a form with a file. */
export type Form<K extends Id> =
  Sent<K> extends { 'multipart/form-data': infer F } ? Omit<F, 'file'> & { file: Upload } : never;
