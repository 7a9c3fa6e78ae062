import { WorkspaceChooser } from '@/features/workspaces/chooser.tsx';

export default function Page() {
  return <WorkspaceChooser />;
}
