import { requireFinite, requireShare } from '../requirements.ts';

const rootOfTwoPi = Math.sqrt(2 * Math.PI);

/** φ(z) = e^(−z²/2) / √(2π): density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * requireFinite('z', z) * z) / rootOfTwoPi;
}

/**
 * Φ(z): chance that a standard normal number is at most z; relative error below 1e-14 down to z = −8, also in the tail.
 *
 * |z| ≤ 3: ½ + φ(z)·(z + z³/3 + z⁵/(3·5) + …); beyond: φ(z)/(z + 1/(z + 2/(z + 3/(z + …)))).
 *
 * @throws RangeError when z is not finite
 * @see Abramowitz & Stegun, Handbook of Mathematical Functions, 26.2.11 and 26.2.14
 */
export function normalCumulative(z: number): number {
  requireFinite('z', z);
  if (z > 0) return 1 - upperTail(z);
  return upperTail(-z);
}

/** Chance of more than z, for z ≥ 0. */
function upperTail(z: number): number {
  if (z > 3) return normalDensity(z) / fraction(z);
  let term = z;
  let sum = z;
  for (let n = 3; term > sum * 1e-17; n += 2) {
    term *= (z * z) / n;
    sum += term;
  }
  return 0.5 - normalDensity(z) * sum;
}

/** z + 1/(z + 2/(z + 3/(z + …))), from the inside out; 90 terms settle it from z = 3 on. */
function fraction(z: number): number {
  let value = z;
  for (let n = 90; n >= 1; n -= 1) value = z + n / value;
  return value;
}

/**
 * Φ⁻¹(p): the z with chance p of at most z; relative error about 1e-16.
 *
 * @returns −∞ at p = 0 and ∞ at p = 1
 * @throws RangeError when p is not from 0 to 1
 * @see Wichura (1988), Algorithm AS 241, Applied Statistics 37: 477–484, PPND16
 */
export function normalQuantile(p: number): number {
  requireShare('p', p);
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(centre.over, r)) / polynomial(centre.under, r);
  }
  const tail = q < 0 ? p : 1 - p;
  if (tail === 0) return q < 0 ? -Infinity : Infinity;
  const r = Math.sqrt(-Math.log(tail));
  const part = r <= 5 ? middle : far;
  const z = polynomial(part.over, r - part.from) / polynomial(part.under, r - part.from);
  return q < 0 ? -z : z;
}

function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (const coefficient of coefficients) value = value * x + coefficient;
  return value;
}

// Highest power first.
const centre = {
  over: [
    2.5090809287301227e3, 3.343057558358813e4, 6.72657709270087e4, 4.592195393154987e4, 1.373169376550946e4, 1.9715909503065513e3,
    133.14166789178438, 3.3871328727963665,
  ],
  under: [
    5.226495278852854e3, 2.8729085735721943e4, 3.930789580009271e4, 2.1213794301586597e4, 5.394196021424751e3, 687.1870074920579,
    42.31333070160091, 1,
  ],
} as const;
const middle = {
  from: 1.6,
  over: [
    7.745450142783414e-4, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045, 5.769497221460691,
    4.630337846156546, 1.4234371107496835,
  ],
  under: [
    1.0507500716444169e-9, 5.475938084995345e-4, 0.015198666563616457, 0.14810397642748008, 0.6897673349851, 1.6763848301838038,
    2.053191626637759, 1,
  ],
} as const;
const far = {
  from: 5,
  over: [
    2.0103343992922881e-7, 2.7115555687434876e-5, 1.2426609473880784e-3, 0.026532189526576124, 0.29656057182850487, 1.7848265399172913,
    5.463784911164114, 6.657904643501103,
  ],
  under: [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 7.868691311456133e-4, 0.014875361290850615, 0.1369298809227358,
    0.599832206555888, 1,
  ],
} as const;
