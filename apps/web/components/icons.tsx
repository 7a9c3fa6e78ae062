import {
  IconActivity,
  IconAlertTriangle,
  IconArrowUp,
  IconCheck,
  IconCheckbox,
  IconChevronDown,
  IconChevronRight,
  IconCopy,
  IconDots,
  IconDownload,
  IconFileText,
  IconFolder,
  IconFolderPlus,
  IconHistory,
  IconHome,
  IconLogout,
  IconMessage,
  IconPencil,
  IconPlus,
  IconRefresh,
  IconSearch,
  IconSelector,
  IconSettings,
  IconShare2,
  IconTrash,
  IconUser,
  IconUsers,
  IconX,
  type TablerIcon,
} from '@tabler/icons-react';
import type { CSSProperties } from 'react';

/** The icons in use, by what they mean here. One weight and one size everywhere. */
const icons = {
  activity: IconActivity,
  warning: IconAlertTriangle,
  up: IconArrowUp,
  check: IconCheck,
  tasks: IconCheckbox,
  down: IconChevronDown,
  right: IconChevronRight,
  copy: IconCopy,
  more: IconDots,
  download: IconDownload,
  document: IconFileText,
  folder: IconFolder,
  folderNew: IconFolderPlus,
  home: IconHome,
  history: IconHistory,
  signOut: IconLogout,
  assistant: IconMessage,
  edit: IconPencil,
  plus: IconPlus,
  redo: IconRefresh,
  find: IconSearch,
  switch: IconSelector,
  settings: IconSettings,
  share: IconShare2,
  trash: IconTrash,
  person: IconUser,
  people: IconUsers,
  close: IconX,
} satisfies Record<string, TablerIcon>;

export type IconName = keyof typeof icons;

export function Icon({
  name,
  size = 18,
  className,
  style,
}: {
  name: IconName;
  size?: number;
  className?: string;
  style?: CSSProperties;
}) {
  const Component = icons[name];
  return (
    <Component
      size={size}
      stroke={1.7}
      aria-hidden
      style={{ flex: 'none', ...style }}
      {...(className ? { className } : {})}
    />
  );
}
