import type { Anatomy } from './restFigure.ts';

/** Where the reference figure has the places that `pelvisAnatomy` finds in a body. */
export const pelvisFigure = {
  sacralBase: [0, 1007, 12],
  crest1: [0, 983, -57],
  crest2: [0, 968, -60],
  crest3: [0, 947, -61],
  crest4: [0, 928, -57],
  foramen1: [24, 984, -49],
  foramen2: [21, 969, -52],
  foramen3: [17, 947, -53],
  foramen4: [13.5, 927, -49],
  coccyxTip: [0, 868, -31],
  psis: [43, 969, -67],
  crestTop: [118, 1042, -5],
  asis: [115, 986, 87],
  pubis: [5, 921, 107],
  pubisLow: [5, 885, 93],
  hip: [85, 917, 20],
  ischium: [56, 859, -2],
  auricular: [48, 977, -33],
} as const satisfies Anatomy;
