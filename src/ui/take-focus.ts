/** As a `ref`: what takes the place of a button that was pressed takes its focus too, once, when it comes. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
