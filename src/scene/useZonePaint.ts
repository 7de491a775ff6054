import { useThree } from '@react-three/fiber';
import { useLayoutEffect } from 'react';
import type { ShaderMaterial } from 'three';
import { hurtRegions } from '#domain/pattern.ts';
import type { PlacedBody } from '#domain/placedBody.ts';
import { riskKinds } from '#domain/zone.ts';
import { useAskedWhere } from '#state/hurt.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';
import type { BodyMesh } from './readBody.ts';
import { useThemeLook } from './useLook.ts';
import { useZoneFields } from './useZoneFields.ts';
import { weighSkin } from './weighSkin.ts';
import { HURT_STRENGTH, paintZones } from './zoneShader.ts';

const chosenOf = (s: ViewState) => s.hurtRegions;
const pointedOf = (s: ViewState) => s.hurtPointed;
const risksOf = (s: Preferences) => s.risks;
/** Metal, or next to no skin before a dark room. */
const isDarkOf = ({ finish, theme }: Preferences) => finish === 'bronze' || (finish === 'clear' && theme === 'night');
const EDGE_PX = 1.6;

/** Paints the places that hurt and the risk regions on the skin. Their vertices are weighed once, when first wanted. */
export function useZonePaint(material: ShaderMaterial, mesh: BodyMesh, placed: PlacedBody | null): void {
  const invalidate = useThree((state) => state.invalidate);
  const dpr = useThree((state) => state.viewport.dpr);
  const canvas = useThree((state) => state.gl.domElement);
  const isAsked = useAskedWhere();
  const hasRisks = usePreferences(risksOf);
  const fields = useZoneFields(placed, isAsked || hasRisks);
  const chosen = useView(chosenOf);
  const pointed = useView(pointedOf);
  const isDark = usePreferences(isDarkOf);
  const { size } = useThemeLook();
  useLayoutEffect(() => {
    const { geometry } = mesh;
    if (fields && isAsked && !geometry.hasAttribute('hurtUpper')) {
      const zoneOf = (id: string) => fields.hurts.filter((it) => it.id === id).map(({ field }) => field);
      geometry.setAttribute('hurtUpper', weighSkin(mesh, hurtRegions.slice(0, 4).map(zoneOf)));
      geometry.setAttribute('hurtLower', weighSkin(mesh, hurtRegions.slice(4).map(zoneOf)));
    }
    if (fields && hasRisks && !geometry.hasAttribute('risk')) {
      const zoneOf = (kind: string) => fields.risks.filter((it) => it.kind === kind).map(({ field }) => field);
      geometry.setAttribute('risk', weighSkin(mesh, riskKinds.map(zoneOf)));
    }
  }, [mesh, fields, isAsked, hasRisks]);
  useLayoutEffect(() => {
    const strengthOf = (id: string) => (id === pointed ? HURT_STRENGTH.pointed : 0);
    const hurts = hurtRegions.map((id) =>
      isAsked ? (chosen.includes(id) ? HURT_STRENGTH.chosen : strengthOf(id)) : 0,
    );
    const isPainted = fields !== null && (hasRisks || hurts.some((it) => it > 0));
    paintZones(material, isPainted ? { hurts, hasRisks, isDark, edgePx: EDGE_PX * size * dpr } : null);
    canvas.toggleAttribute('data-zones', isPainted);
    invalidate();
  }, [material, canvas, fields, isAsked, chosen, pointed, hasRisks, isDark, size, dpr, invalidate]);
}
