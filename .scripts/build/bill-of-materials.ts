import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import type { ShippedPackage } from '../../src/content/licences/shipped.ts';

export interface App {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** The bill of materials of what is shipped, in CycloneDX 1.6 (JSON). Without time or serial number: two builds of the same sources are equal. */
export function billOfMaterials(app: App, packages: readonly ShippedPackage[]): string {
  const described = ({ name, version, licence }: App, type: Enums.ComponentType) => {
    const component = new Models.Component(type, name, { version, bomRef: `${name}@${version}` });
    component.licenses.add(/ (?:AND|OR) /.test(licence) ? new Models.LicenseExpression(licence) : new Models.SpdxLicense(licence));
    return component;
  };
  const bom = new Models.Bom();
  bom.metadata.component = described(app, Enums.ComponentType.Application);
  for (const one of packages) {
    const component = described(one, one.kind === 'font' ? Enums.ComponentType.File : Enums.ComponentType.Library);
    if (one.kind === 'package') component.purl = `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`;
    bom.components.add(component);
  }
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return serializer.serialize(bom, { sortLists: true, space: 2 });
}
