/** The list itself is the layout, so that it stays in place while tenants open and close. */
export default function Page() {
  return null;
}
