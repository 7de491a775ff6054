import { addTail, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import type { PerspectiveCamera } from 'three';
import type { PlacedPoint } from '#domain/placedBody.ts';
import { usePointVisibility } from '#state/pointVisibility.ts';
import { clearSelection, hoverPoint, selectPoint } from '#state/view.ts';
import { bindGestures } from './gestures.ts';
import type { MarkerTable } from './markerTable.ts';
import type { Occluder } from './occluder.ts';
import { HIT_RADIUS_PX, type PickView, pickMarker } from './pick.ts';

/** Hovering names a point, a tap chooses it, a tap on nothing clears. */
export function PointPicking({ table, occluder }: { table: MarkerTable; occluder: Occluder | null }) {
  const visibility = usePointVisibility();
  const shown = useRef(visibility);
  useEffect(() => {
    shown.current = visibility;
  }, [visibility]);
  const canvas = useThree((state) => state.gl.domElement);
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const size = useThree((state) => state.size);

  // Kept aside, so that a press outlives what arrives while it lasts: the sight lines, a new size, another body.
  const latest = useRef<PickView | null>(null);
  useEffect(() => {
    latest.current = {
      table,
      camera,
      size,
      // A second place is shown beside its point and is no point of its own.
      isShown: (i) => i < table.firstAlternative && shown.current(table.points[i]!.code) !== 'hidden',
      isBehindBody: (position) => occluder?.isBehindBody(camera.position, position) ?? false,
    };
  }, [camera, size, table, occluder]);

  useEffect(() => {
    const pointAt = (x: number, y: number, radiusPx: number) => {
      const view = latest.current;
      return view?.table.points[pickMarker(x, y, radiusPx, view)];
    };
    const hover = (point: PlacedPoint | undefined) => {
      canvas.style.cursor = point ? 'pointer' : '';
      hoverPoint(point ? { code: point.code, side: point.side } : null);
    };
    /** Where the mouse rests; null while it drags or is elsewhere. */
    let mouse: { x: number; y: number } | null = null;
    const unhover = () => {
      mouse = null;
      hover(undefined);
    };
    const unbind = bindGestures(canvas, {
      onHover: (x, y) => {
        mouse = { x, y };
        hover(pointAt(x, y, HIT_RADIUS_PX.mouse));
      },
      onLeave: unhover,
      onMoveStart: unhover,
      onTap: (x, y, isTouch) => {
        const point = pointAt(x, y, isTouch ? HIT_RADIUS_PX.touch : HIT_RADIUS_PX.mouse);
        if (point) selectPoint(point.code, point.side === 'midline' ? undefined : point.side);
        else clearSelection();
      },
    });
    // After a flight the figure has moved away under a mouse that has not.
    const stopTail = addTail(() => {
      if (mouse) hover(pointAt(mouse.x, mouse.y, HIT_RADIUS_PX.mouse));
    });
    return () => {
      unbind();
      stopTail();
      hover(undefined);
    };
  }, [canvas]);
  return null;
}
