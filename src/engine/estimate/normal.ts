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
    2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4,
    1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.387132872796366608,
  ],
  under: [
    5.226495278852854561e3, 2.8729085735721942674e4, 3.930789580009271061e4, 2.1213794301586595867e4,
    5.3941960214247511077e3, 6.871870074920579083e2, 4.2313330701600911252e1, 1,
  ],
} as const;
const middle = {
  from: 1.6,
  over: [
    7.7454501427834140764e-4, 2.27238449892691845833e-2, 2.4178072517745061177e-1, 1.27045825245236838258,
    3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
  ],
  under: [
    1.05075007164441684324e-9, 5.475938084995344946e-4, 1.51986665636164571966e-2, 1.4810397642748007459e-1,
    6.8976733498510000455e-1, 1.6763848301838038494, 2.05319162663775882187, 1,
  ],
} as const;
const far = {
  from: 5,
  over: [
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.2426609473880784386e-3, 2.6532189526576123093e-2,
    2.9656057182850489123e-1, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
  ],
  under: [
    2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
    1.48753612908506148525e-2, 1.3692988092273580531e-1, 5.9983220655588793769e-1, 1,
  ],
} as const;
