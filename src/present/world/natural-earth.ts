/** Where a picture drawn in this projection keeps its middle, and how large it is. */
interface Frame {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/**
 * A place on earth as a point of the picture, in the Natural Earth projection: a compromise that keeps continents looking
 * like themselves. Degrees in, units of the picture out.
 *
 * x = λ · (0.8707 − 0.131979φ² − 0.013791φ⁴ + 0.003971φ¹⁰ − 0.001529φ¹²)
 * y = φ · (1.007226 + 0.015085φ² − 0.044475φ⁶ + 0.028874φ⁸ − 0.005916φ¹⁰)
 *
 * The polynomial of Šavrič and others (2011), "A polynomial equation for the Natural Earth projection".
 */
export function naturalEarth(
  { latitude, longitude }: { readonly latitude: number; readonly longitude: number },
  { scale, x, y }: Frame,
): readonly [x: number, y: number] {
  const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  const p2 = phi * phi;
  const p4 = p2 * p2;
  const p6 = p4 * p2;
  const across = lambda * (0.8707 - 0.131979 * p2 + p4 * (-0.013791 + p6 * (0.003971 - 0.001529 * p2)));
  const up = phi * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4)));
  return [x + scale * across, y - scale * up];
}
