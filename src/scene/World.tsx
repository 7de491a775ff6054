import { useMemo, useRef } from 'react';
import { usePreferences } from '#state/preferences.ts';
import { sceneReady } from '#state/sceneStatus.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';
import { Body } from './Body.tsx';
import { areBonesShown } from './bonesShown.ts';
import { CameraRig } from './CameraRig.tsx';
import { FindItGuide } from './FindItGuide.tsx';
import { FloorShadow } from './FloorShadow.tsx';
import type { GuideOverlay } from './guideLabels.ts';
import { Halo } from './Halo.tsx';
import { HiddenPoint } from './HiddenPoint.tsx';
import { LitLandmark } from './LitLandmark.tsx';
import { MeridianLines } from './MeridianLines.tsx';
import { createMarkerTable } from './markerTable.ts';
import { OverlayPlacer } from './OverlayPlacer.tsx';
import type { Overlay } from './overlay.ts';
import { PictureTaker } from './PictureTaker.tsx';
import { PointMarkers } from './PointMarkers.tsx';
import { PointPicking } from './PointPicking.tsx';
import { Skeleton } from './Skeleton.tsx';
import { useBoneWindow } from './useBoneWindow.ts';
import { useFigure } from './useFigure.ts';
import { useOccluder } from './useOccluder.ts';

const bodyOf = (s: ViewState) => s.body;

/** Frames before a body's own height is known are fitted to this. */
const USUAL_HEIGHT_M = 1.73;

interface WorldProps {
  readonly overlay: Overlay;
  /** Labels of finding a point, and of a landmark that a card names. */
  readonly guide: GuideOverlay;
  readonly lit: GuideOverlay;
}

/** Everything in the picture. */
export function World({ overlay, guide, lit }: WorldProps) {
  const body = useView(bodyOf);
  const figure = useFigure(body);
  const occluder = useOccluder(figure?.placed ? figure.preview : null);
  const placed = figure?.placed ?? null;
  const table = useMemo(() => placed && createMarkerTable(placed), [placed]);
  const report = useDrawnReport();
  const hasBones = usePreferences(areBonesShown);
  const bones = useBoneWindow(figure?.id ?? body);
  const guided = useMemo(() => [...guide.boxes, ...lit.boxes], [guide, lit]);
  const heightM = placed?.heightM ?? USUAL_HEIGHT_M;
  return (
    <>
      <CameraRig heightM={heightM} table={table} occluder={occluder} />
      <FloorShadow />
      {figure && (hasBones || bones.isNeeded) && <Skeleton body={figure.id} onBones={bones.onBones} />}
      {figure && <Body mesh={figure.full ?? figure.preview} placed={placed} bones={bones} onDrawn={report.body} />}
      {figure && table && <Halo body={figure.full ?? figure.preview} table={table} />}
      {placed && <MeridianLines lines={placed.lines} />}
      {table && <PointMarkers table={table} onDrawn={report.points} />}
      {table && <HiddenPoint table={table} />}
      {placed && table && <PointPicking placed={placed} table={table} occluder={occluder} />}
      {placed && <FindItGuide body={placed.body} overlay={guide} />}
      {figure && placed && table && (
        <LitLandmark placed={placed} skin={figure.preview} table={table} occluder={occluder} overlay={lit} />
      )}
      <PictureTaker overlay={overlay} />
      <OverlayPlacer
        overlay={overlay}
        guided={guided}
        heightM={heightM}
        body={figure?.preview ?? null}
        table={table}
        occluder={occluder}
      />
    </>
  );
}

/** Marks the first frame with the body, and says when body and points have both been drawn. */
function useDrawnReport() {
  const drawn = useRef({ body: false, points: false, isReported: false });
  const report = useMemo(() => {
    const check = () => {
      const { body, points, isReported } = drawn.current;
      if (!body || !points || isReported) return;
      drawn.current.isReported = true;
      // After the frame: this runs while it is being drawn.
      setTimeout(sceneReady);
    };
    return {
      body() {
        if (!drawn.current.body) performance.mark('first-body-frame');
        drawn.current.body = true;
        check();
      },
      points() {
        drawn.current.points = true;
        check();
      },
    };
  }, []);
  return report;
}
