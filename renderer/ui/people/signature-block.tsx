import type { Author } from './avatar.tsx';
import { Avatar } from './avatar.tsx';

export interface SignatureBlockProps {
  /** In full, as it is signed. */
  readonly name: string;
  readonly author: Author;
  /** When it was signed, or that it has not been yet: "8 January", "not signed yet". */
  readonly detail: string;
  /** False leaves the line empty above the name's mark. */
  readonly isSigned?: boolean;
}

/** A name on a line, at the foot of what both people sign. */
export function SignatureBlock({ name, author, detail, isSigned = true }: SignatureBlockProps) {
  return (
    <div className="min-w-0 flex-1 basis-28">
      <div dir="auto" className={`signature signature-${author}`}>
        {isSigned ? name : <span className="invisible">{name}</span>}
      </div>
      <div className="meta mt-0.5 flex items-center gap-1.5 border-t border-edge pt-[5px]">
        <Avatar name={name} author={author} size={16} />
        <span>{detail}</span>
      </div>
    </div>
  );
}
