export const questionNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
export type QuestionNumber = (typeof questionNumbers)[number];

export const isQuestion = (number: number): number is QuestionNumber => questionNumbers.some((one) => one === number);

const minutesPerQuestion = 5 / 12;
export const minutesLeft = (now: QuestionNumber) => Math.max(1, Math.ceil((questionNumbers.length + 1 - now) * minutesPerQuestion));
