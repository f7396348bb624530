import { Component, type ComponentType, lazy, type ReactNode, Suspense } from 'react';

/** The code of a part of the page: fetched when it is first wanted, and anew after it did not come. */
export interface LateCode<Props extends object> {
  readonly now: () => ComponentType<Props>;
  readonly forget: () => void;
}

/** Code that is fetched by a function, which may fail. */
export function lateCode<Props extends object>(fetchCode: () => Promise<ComponentType<Props>>): LateCode<Props> {
  const fetchAnew = (): ComponentType<Props> => lazy(() => fetchCode().then((part) => ({ default: part })));
  let code = fetchAnew();
  return {
    now: () => code,
    forget: () => {
      code = fetchAnew();
    },
  };
}

interface LatePartProps<Props extends object> {
  readonly code: LateCode<Props>;
  /** Gives the part up when its code cannot be had. */
  readonly giveUp: () => void;
  readonly children: (Part: ComponentType<Props>) => ReactNode;
}

/**
 * A part of the page whose code comes late. Where it does not, for there is no network or the site has a new version,
 * the page stays as it is and says so.
 */
export class LatePart<Props extends object> extends Component<LatePartProps<Props>, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.props.code.forget();
  }

  override render(): ReactNode {
    const { code, giveUp, children } = this.props;
    if (!this.state.failed) return <Suspense>{children(code.now())}</Suspense>;
    return (
      <p className="part-missing" role="alert">
        This could not be loaded; there may be no network.
        <button type="button" className="text-button" onClick={() => this.setState({ failed: false })}>
          Try again
        </button>
        <button type="button" className="text-button" onClick={giveUp}>
          Close
        </button>
      </p>
    );
  }
}
