import { linkTo } from '../../content/screens.ts';
import type { TaskId } from '../../content/task-fields.ts';
import { useTexts } from '../../i18n/provider.tsx';
import styles from './task-page.module.css';

const links = {
  goals: [{ text: 'weigh', link: 'weighLink', href: linkTo('weigh') }],
  nearby: [{ text: 'world', link: 'worldLink', href: linkTo('world') }],
  materials: [{ text: 'materials', link: 'materialsLink', href: linkTo('materials') }],
  feasibility: [{ text: 'judge', link: 'weighLink', href: linkTo('weigh') }],
} as const satisfies Partial<Record<TaskId, readonly object[]>>;

const isLinked = (task: TaskId): task is keyof typeof links => task in links;

/** Where else the subject of a task is gone into. */
export function TaskLinks({ task }: { readonly task: TaskId }) {
  const t = useTexts('tasks');
  if (!isLinked(task)) return null;
  return (
    <section className={styles.group}>
      {links[task].map(({ text, link, href }) => (
        <p key={href}>
          {t(`page.${text}`)} <a href={href}>{t(`page.${link}`)}</a>
        </p>
      ))}
    </section>
  );
}
