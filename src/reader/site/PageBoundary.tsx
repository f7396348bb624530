import { Component, type ReactNode } from 'react';
import type { Page } from '../page.ts';
import { Problem } from './Problem.tsx';

interface Props {
  /** What the address asks for: another page is tried anew. */
  readonly page: Page;
  readonly children: ReactNode;
}

interface State {
  readonly page: Page;
  readonly error?: unknown;
}

/**
 * Says in the page that it could not be shown. A page's code is fetched when it is first wanted, and may not come: there
 * is no network, or the site has a new version and the old one's files are gone. Without this the window would be empty.
 */
export class PageBoundary extends Component<Props, State> {
  override state: State = { page: this.props.page };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error };
  }

  static getDerivedStateFromProps({ page }: Props, state: State): Partial<State> | null {
    return page === state.page ? null : { page, error: undefined };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === undefined ? this.props.children : <Problem error={error} what="This page" retry={() => location.reload()} />;
  }
}
