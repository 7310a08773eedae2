declare module 'datapackage' {
  interface Resource {
    read(options: { readonly keyed: true }): Promise<readonly Record<string, unknown>[]>;
  }
  export const Package: {
    load(descriptor: object, options: { readonly strict: boolean }): Promise<{ getResource(name: string): Resource }>;
  };
  export function validate(descriptor: object): Promise<{ readonly valid: boolean; readonly errors: readonly Error[] }>;
}
