import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** What stands there instead of a picture that cannot be drawn. */
  readonly instead: ReactNode;
}

interface State {
  readonly failed: boolean;
}

// React catches what a part throws only in a class.
/** Keeps a picture that fails to itself: the rows it would have shown are read instead. */
export class PictureBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
