/** Verbs of what comes about without anybody's doing: with "will" they foretell. Base forms, own list. */
export const comesAbout: ReadonlySet<string> = new Set(
  (
    'rise fall grow shrink increase decrease decline drop climb slip jump soar plunge slow accelerate improve worsen deteriorate recover rebound ' +
    'weaken strengthen widen narrow double triple halve happen occur emerge spread run last survive win lose prevail suffer struggle succeed fail ' +
    'change benefit hurt affect cost lead boost show prove become bring help trigger spark cause mean hit need face see'
  ).split(' '),
)
