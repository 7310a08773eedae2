/** Lets what a person does meanwhile be handled between two pieces of long work on the page. */
export function yieldToEvents(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve));
}
