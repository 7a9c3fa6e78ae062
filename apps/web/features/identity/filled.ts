/**
 * Hands over what stands in a form's fields. What a password manager or a quick hand filled in before the page woke up
 * is known to the fields alone, so a form asks them when it is sent.
 */
export function takeFilled<Name extends string>(
  element: HTMLFormElement,
  names: readonly Name[],
  take: (name: Name, value: string) => void,
): void {
  const fields = new FormData(element);
  for (const name of names) {
    const value = fields.get(name);
    if (typeof value === 'string') take(name, value);
  }
}
