import { Component, type ReactNode } from "react";
import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Profile } from "../../engine";
import { describeError } from "../describe-error";
import type { PaneTexts } from "./use-texts";

interface BoundaryProps {
  readonly profile: Profile;
  readonly texts: PaneTexts;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly error: unknown;
  /** The profile for which it failed; another one is tried again. */
  readonly failed: Profile | null;
}

/** A profile that cannot be computed, such as amounts beyond what is exact, leaves a message; the form above stays. */
export class PreviewBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null, failed: null };

  override componentDidCatch(error: unknown): void {
    this.setState({ error, failed: this.props.profile });
  }

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { error };
  }

  static getDerivedStateFromProps({ profile }: BoundaryProps, { error, failed }: BoundaryState): Partial<BoundaryState> | null {
    return error !== null && failed !== null && failed !== profile ? { error: null, failed: null } : null;
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody data-testid="preview-failed">{describeError(error, this.props.texts)}</MessageBarBody>
      </MessageBar>
    );
  }
}
