// A café in front of a railway station, two people at a table who look at each other → SVG, 1600 × 1067.
import { blue, cream, deep, glow, ink, mix, night, ochre, paper, red, sand, slate, wine } from '../palette.ts';
import { repeat } from '../patterns.ts';
import { arch, at, disc, line, oval, path, polygon, rect, round } from '../strokes.ts';
import { cup } from '../things.ts';

/** The whole scene. */
export function stationCafe(): string {
  return (
    rect(0, 0, 1600, 1067, sand) +
    rect(0, 0, 1600, 260, mix(sand, paper, 0.5)) +
    disc(1090, 330, 120, mix(ochre, paper, 0.3)) +
    station() +
    train() +
    bay() +
    lamp() +
    woman() +
    man() +
    table()
  );
}

function station(): string {
  const windows = repeat(9, (n) => (n === 4 ? '' : path(arch(330 + n * 106, 72, 462, 600), mix(slate, ink, 0.2))));
  const hours = repeat(12, (n) => {
    const angle = (n * Math.PI) / 6;
    return disc(round(800 + 43 * Math.sin(angle)), round(340 - 43 * Math.cos(angle)), 3, ink);
  });
  return (
    polygon('330,300 1270,300 1330,372 270,372', slate) +
    polygon('640,300 800,190 960,300', mix(slate, ink, 0.25)) +
    rect(300, 372, 1000, 260, mix(cream, ink, 0.06)) +
    windows +
    rect(640, 300, 320, 332, mix(cream, ink, 0.1)) +
    path(arch(700, 200, 500, 632), mix(slate, ink, 0.35)) +
    disc(800, 340, 62, mix(slate, ink, 0.5)) +
    disc(800, 340, 52, paper) +
    hours +
    line('M 800 340 L 824 326', ink, 7) +
    line('M 800 340 L 818 304', ink, 5) +
    disc(800, 340, 6, red)
  );
}

function train(): string {
  return (
    rect(-20, 560, 1640, 104, blue) +
    rect(-20, 628, 1640, 12, ochre) +
    repeat(13, (n) => rect(20 + n * 126, 582, 92, 34, mix(glow, paper, 0.2), { rx: 6 })) +
    rect(-20, 664, 1640, 16, ink) +
    rect(0, 680, 1600, 120, mix(sand, ink, 0.2))
  );
}

/** The café's window, seen from inside. */
function bay(): string {
  return (
    rect(0, 0, 1600, 74, wine) +
    rect(0, 0, 96, 1067, wine) +
    rect(1504, 0, 96, 1067, wine) +
    rect(96, 74, 1408, 12, mix(wine, ink, 0.4)) +
    rect(0, 760, 1600, 307, wine) +
    rect(60, 742, 1480, 26, mix(wine, ink, 0.35)) +
    repeat(6, (n) => rect(120 + n * 232, 808, 200, 220, mix(wine, ink, 0.14), { rx: 8 }))
  );
}

function lamp(): string {
  return (
    rect(796, 0, 8, 96, ink) +
    path('M 720 176 C 726 110 764 92 800 92 C 836 92 874 110 880 176 Z', ink) +
    oval(800, 178, 66, 11, glow) +
    path('M 736 180 L 864 180 L 1180 880 L 420 880 Z', glow, { opacity: 0.11 })
  );
}

function woman(): string {
  const bob =
    'M 14 -116 C -70 -126 -122 -70 -118 4 C -116 52 -106 84 -84 104 C -64 108 -40 104 -22 92 C -28 60 -20 34 -2 14 C 26 -2 52 -34 66 -72 C 56 -100 40 -112 14 -116 Z';
  return at(440, 452, profile(deep) + path(bob, mix(wine, ink, 0.35)), { scale: 1.06 });
}

function man(): string {
  const cap =
    'M -104 -34 C -116 -104 -70 -144 -6 -142 C 60 -140 92 -108 92 -72 C 122 -72 138 -62 140 -50 C 100 -56 60 -62 20 -60 C -30 -58 -70 -50 -104 -34 Z';
  const moustache = path('M 66 36 C 82 27 102 32 108 46 C 96 51 80 50 66 46 Z', paper);
  return at(1168, 452, profile(night) + path(cap, mix(night, slate, 0.4)) + moustache, { scale: 1.08, flip: true });
}

/** Someone from the side, looking right, against the light; the head's centre is on the origin. */
function profile(colour: string): string {
  const back =
    'M -66 120 C -72 156 -120 170 -158 214 C -198 266 -206 420 -206 640 L 118 640 C 132 470 132 300 96 220 C 78 184 40 166 26 130 Z';
  const face =
    'M -10 -104 C 42 -106 76 -80 80 -40 C 80 -30 78 -24 80 -18 C 84 -4 98 10 104 20 C 106 28 98 31 88 32 C 86 38 90 42 92 48 C 92 53 86 54 85 57 C 86 61 88 64 84 69 C 82 73 84 78 83 84 C 80 97 64 100 44 97 C 36 96 30 94 24 90 C 20 110 24 136 44 160 L -84 170 C -64 136 -62 90 -70 66 C -98 32 -104 -22 -90 -58 C -76 -92 -46 -103 -10 -104 Z';
  return path(back, colour) + path(face, colour);
}

/** The table, both pairs of arms, the folder between them and their cups. */
function table(): string {
  const sleeve =
    'M 322 716 C 306 812 334 906 462 930 L 588 944 C 604 958 640 964 664 956 C 684 950 676 936 656 932 L 700 926 C 712 922 708 910 694 910 L 640 904 C 622 898 606 900 592 904 L 502 876 C 452 852 450 776 428 712 C 408 660 334 664 322 716 Z';
  return (
    rect(776, 960, 48, 110, ink) +
    oval(800, 944, 402, 60, mix(paper, ink, 0.24)) +
    oval(800, 930, 402, 60, paper) +
    folder() +
    path(sleeve, mix(deep, slate, 0.13)) +
    at(1606, 0, path(sleeve, mix(night, slate, 0.16)), { flip: true }) +
    at(530, 974, cup(blue), { scale: 1.5 }) +
    at(1066, 976, cup(blue), { scale: 1.5 })
  );
}

function folder(): string {
  return (
    polygon('742,908 930,902 968,948 754,956', '#8fb3a6') +
    polygon('754,904 920,898 944,930 760,938', paper) +
    polygon('742,914 930,908 968,954 754,962', '#a5c4b8') +
    line('M 760 934 L 950 928', '#7a9f92', 4) +
    line('M 800 978 L 890 968', red, 9)
  );
}
