type Triple = readonly [number, number, number]

/** Linear-light matrices of Machado, Oliveira and Fernandes (2009) for severity 1.0, and one that changes nothing. */
const VISIONS: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** Red, green and blue of `#rrggbb` as shares of linear light. */
function linear(hex: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

/** CIE L*a*b* for D65. */
function labOf(rgb: Triple): Triple {
  const bent = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116)
  const x = bent(dot([0.4124564, 0.3575761, 0.1804375], rgb) / 0.95047)
  const y = bent(dot([0.2126729, 0.7151522, 0.072175], rgb))
  const z = bent(dot([0.0193339, 0.119192, 0.9503041], rgb) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** L* of `#rrggbb`: 0 black, 100 white. */
export function lightnessOf(hex: string): number {
  return labOf(linear(hex))[0]
}

/** Contrast of WCAG 2: 1 to 21. */
export function contrastOf(a: string, b: string): number {
  const [low = 0, high = 0] = [a, b]
    .map((hex) => dot([0.2126, 0.7152, 0.0722], linear(hex)))
    .sort((p, q) => p - q)
  return (high + 0.05) / (low + 0.05)
}

const degrees = Math.PI / 180
const seventh = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7))

/** CIEDE2000 after Sharma, Wu and Dalal (2005). */
export function deltaE2000([L1, a1, b1]: Triple, [L2, a2, b2]: Triple): number {
  const stretch = 1.5 - 0.5 * seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2)
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)]
  const hue = (a: number, b: number) => (Math.atan2(b, a * stretch) / degrees + 360) % 360
  const [h1, h2] = [hue(a1, b1), hue(a2, b2)]
  const turn = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180
  const meanHue = c1 * c2 === 0 ? h1 + h2 : h1 + turn / 2
  const [meanL, meanC] = [(L1 + L2) / 2, (c1 + c2) / 2]
  const cos = (factor: number, shift: number) => Math.cos((factor * meanHue + shift) * degrees)
  const t = 1 - 0.17 * cos(1, -30) + 0.24 * cos(2, 0) + 0.32 * cos(3, 6) - 0.2 * cos(4, -63)
  const squareL = (meanL - 50) ** 2
  const dL = (L2 - L1) / (1 + (0.015 * squareL) / Math.sqrt(20 + squareL))
  const dC = (c2 - c1) / (1 + 0.045 * meanC)
  const dH = (2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * degrees)) / (1 + 0.015 * meanC * t)
  const blue = 60 * Math.exp(-((((((meanHue % 360) + 360) % 360) - 275) / 25) ** 2))
  return Math.sqrt(dL ** 2 + dC ** 2 + dH ** 2 - 2 * Math.sin(blue * degrees) * seventh(meanC) * dC * dH)
}

/** How far apart two colours are for the kind of colour vision that sees them closest. */
export function leastDifference(a: string, b: string): number {
  const seen = (hex: string, rows: readonly [Triple, Triple, Triple]): Triple => {
    const rgb = linear(hex)
    const row = (weights: Triple) => Math.min(1, Math.max(0, dot(weights, rgb)))
    return labOf([row(rows[0]), row(rows[1]), row(rows[2])])
  }
  return Math.min(...Object.values(VISIONS).map((rows) => deltaE2000(seen(a, rows), seen(b, rows))))
}
