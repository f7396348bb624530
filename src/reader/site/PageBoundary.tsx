import { Component, type ReactNode } from 'react';
import type { Place } from '../routing/router.ts';
import { Problem } from './Problem.tsx';

interface Props {
  /** Where the reader is: elsewhere it is tried anew. */
  readonly place: Place;
  readonly children: ReactNode;
}

interface State {
  readonly place: Place;
  readonly error?: unknown;
}

/**
 * Says in the page that it could not be shown. A page's code is fetched when it is first wanted, and may not come: there
 * is no network, or the site has a new version and the old one's files are gone. Without this the window would be empty.
 */
export class PageBoundary extends Component<Props, State> {
  override state: State = { place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error };
  }

  static getDerivedStateFromProps({ place }: Props, state: State): Partial<State> | null {
    return place === state.place ? null : { place, error: undefined };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === undefined ? this.props.children : <Problem error={error} what="This page" retry={() => location.reload()} />;
  }
}
