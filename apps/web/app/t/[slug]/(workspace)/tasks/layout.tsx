import type { ReactNode } from 'react';
import { TasksSpace } from '@/features/tasks/tasks-space.tsx';
import { titled } from '@/lib/title.ts';

export const generateMetadata = titled('tasks');

export default function Layout({ children }: { children: ReactNode }) {
  return <TasksSpace>{children}</TasksSpace>;
}
