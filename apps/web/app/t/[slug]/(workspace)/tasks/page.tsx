/** The list itself is the layout, so that it stays in place while tasks open and close. */
export default function Page() {
  return null;
}
