import { addTail, useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import type { PerspectiveCamera } from 'three';
import { sceneStatusStore } from '#state/sceneStatus.ts';
import { restCamera, viewStore } from '#state/view.ts';
import { aimRig } from './aimRig.ts';
import { bindCameraKeys } from './cameraKeys.ts';
import { centreInFreeArea } from './framing.ts';
import { bindGestures } from './gestures.ts';
import type { MarkerTable } from './markerTable.ts';
import type { Occluder } from './occluder.ts';
import { applyOrbit, cameraFromOrbit } from './orbit.ts';
import { prefersStillness } from './prefersStillness.ts';
import { Rig } from './rig.ts';
import { placeUnder } from './sightLine.ts';
import { hideViewMatrix, showViewMatrix } from './viewMatrix.ts';

/** A drag over this many pixels turns the figure half round. */
const HALF_TURN_PX = 520;

interface CameraRigProps {
  readonly heightM: number;
  readonly table: MarkerTable | null;
  readonly occluder: Occluder | null;
}

/** The one place that moves the camera: by hand on the canvas, by wish through the view store. */
export function CameraRig({ heightM, table, occluder }: CameraRigProps) {
  const invalidate = useThree((state) => state.invalidate);
  const canvas = useThree((state) => state.gl.domElement);
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const size = useThree((state) => state.size);
  const rig = useMemo(() => new Rig(), []);
  /** What listeners need, so that they are bound once. */
  const around = useRef({ size, table, occluder });
  /** What the person did since the last wish: whose camera it is, and whether to report where it came to rest. */
  const hand = useRef({ hasMoved: false, isHolding: false, isRestDue: false });

  useEffect(() => {
    const wake = () => {
      hand.current.hasMoved = true;
      hand.current.isRestDue = true;
      hideViewMatrix(canvas);
      invalidate();
    };
    const unbindGestures = bindGestures(canvas, {
      onMoveStart: () => {
        hand.current.isHolding = true;
      },
      onMoveEnd: () => {
        hand.current.isHolding = false;
        invalidate();
      },
      onRotate: (dx, dy) => {
        rig.turn((-dx / HALF_TURN_PX) * Math.PI, (-dy / HALF_TURN_PX) * Math.PI);
        wake();
      },
      onPan: (dx, dy) => {
        rig.pan(dx, dy, around.current.size);
        wake();
      },
      onZoom: (factor, x, y) => {
        rig.zoom(factor, placeUnder(x, y, camera, around.current.size, rig.goal.target, around.current.occluder));
        wake();
      },
    });
    const unbindKeys = bindCameraKeys(canvas, rig, () => around.current.size, wake);
    return () => {
      unbindGestures();
      unbindKeys();
    };
  }, [canvas, camera, rig, invalidate]);

  useEffect(() => {
    around.current = { size, table, occluder };
    rig.heightM = heightM;
    const follow = (isCut: boolean) => {
      const view = viewStore.getState();
      // A camera that the person placed stays; only the free area may move under it.
      if (hand.current.hasMoved) centreInFreeArea(rig.goal, size, view.insets);
      else aimRig(rig, view, around.current);
      // Nothing flies before the person has seen where from.
      const isSeen = sceneStatusStore.getState().phase === 'ready';
      if (!rig.flyToGoal(isCut || !isSeen || prefersStillness())) return;
      hideViewMatrix(canvas);
      invalidate();
    };
    follow(true);
    return viewStore.subscribe((now, before) => {
      const isWish = now.cameraRequest !== before.cameraRequest;
      if (isWish) hand.current.hasMoved = false;
      if (isWish || now.insets !== before.insets) follow(false);
    });
  }, [canvas, rig, size, table, occluder, heightM, invalidate]);

  useFrame((state) => {
    const isMoving = rig.advance(performance.now(), prefersStillness());
    applyOrbit(camera, rig.now, state.size);
    if (isMoving) invalidate();
  });

  useEffect(
    () =>
      // Runs once when frames stop coming: the place for what a frame must not do.
      addTail(() => {
        showViewMatrix(canvas, camera);
        if (!hand.current.isRestDue || hand.current.isHolding) return;
        hand.current.isRestDue = false;
        restCamera(cameraFromOrbit(rig.now));
      }),
    [canvas, camera, rig],
  );
  return null;
}
