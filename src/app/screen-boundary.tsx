import { Component, type ReactNode } from 'react';
import { ScreenFailed } from './screen-failed.tsx';

interface State {
  readonly failed: unknown;
}

// React catches what a screen throws only in a class.
/** Keeps a screen that fails to itself: the answers are kept, and the other screens can be reached. */
export class ScreenBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failed: undefined };

  static getDerivedStateFromError(failed: unknown): State {
    return { failed: failed ?? new Error('unknown') };
  }

  override render(): ReactNode {
    if (this.state.failed === undefined) return this.props.children;
    return <ScreenFailed failed={this.state.failed} onAgain={() => this.setState({ failed: undefined })} />;
  }
}
