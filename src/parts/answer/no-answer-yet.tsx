import { linkTo } from '../../content/screens.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/page/page-title.tsx';
import styles from './no-answer-yet.module.css';

interface NoAnswerYetProps {
  readonly title: string;
  readonly waiting: string;
  readonly toQuestions: string;
}

/** Instead of a page that needs an answer while there is none. */
export function NoAnswerYet({ title, waiting, toQuestions }: NoAnswerYetProps) {
  return (
    <div className={styles.page}>
      <PageTitle>{title}</PageTitle>
      <p role="status">{waiting}</p>
      <ButtonLink href={linkTo('scan/1')}>{toQuestions}</ButtonLink>
    </div>
  );
}
