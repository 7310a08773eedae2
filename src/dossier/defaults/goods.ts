import type { Figure } from '../../reference/figure.ts';
import { dutyOfCode } from '../../reference/duty-of-code.ts';
import { goodsClassOf, type GoodsClass } from '../../reference/goods-class.ts';
import type { Figures } from './load-figures.ts';

/** What is made, as far as its sector and product group tell. */
export interface Goods {
  readonly labourShare: Figure;
  readonly materialShare: Figure;
  readonly energyShare: Figure;
  readonly valuePerKilogram: Figure;
  readonly packedDensity: Figure;
  readonly ageing: Figure;
  /** Ordinary duty of the European Union, and how its rules look at the goods. */
  readonly duty: Figure;
  readonly dutyClass: GoodsClass;
}

interface GoodsQuery {
  readonly product: string | undefined;
  /** The code of the goods, which rules over the product group where duty is asked. */
  readonly code: string | undefined;
}

/** The goods of the answered product group, else metal products. Where a product has figures of its own they rule over its sector. */
export function goodsOf({ product, code }: GoodsQuery, figures: Figures): Goods {
  const group = figures.findProduct(product ?? figures.defaultProductId) ?? figures.findProduct(figures.defaultProductId);
  const sector = figures.findSector(group?.sector ?? figures.defaultSectorId);
  const fallback = figures.findSector(figures.defaultSectorId);
  if (sector === undefined || fallback?.valuePerKilogram === undefined) throw new RangeError('sectors: the default sector has no figures');
  return {
    labourShare: group?.labourShare ?? sector.labourShare,
    materialShare: group?.materialShare ?? sector.materialShare,
    energyShare: sector.energyShare,
    valuePerKilogram: group?.valuePerKilogram ?? sector.valuePerKilogram ?? fallback.valuePerKilogram,
    packedDensity: group?.packedDensity ?? sector.packedDensity,
    ageing: group?.ageing ?? sector.ageing,
    duty:
      (code === undefined ? undefined : dutyOfCode(code, figures.dutyByProduct)) ??
      (group === undefined ? undefined : figures.dutyByProduct[group.id]) ??
      sector.duty,
    dutyClass: goodsClassOf(code ?? group?.headings[0]),
  };
}
