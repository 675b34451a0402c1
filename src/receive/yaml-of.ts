// Values → the text of a front matter or of a sheet.
import { Document, isScalar, isSeq, Scalar, visit } from 'yaml';

/** Lists on one line, as people write them. @param blocks keys of texts, each written as its lines are, whatever its signs */
export function yamlOf(fields: object, { blocks = [] }: { blocks?: readonly string[] } = {}): string {
  const document = new Document(fields, { aliasDuplicateObjects: false });
  visit(document, {
    Seq: (_, node) => {
      if (isSeq(node) && node.items.every((item) => !(item as { items?: unknown }).items)) node.flow = true;
    },
  });
  for (const key of blocks) {
    const text = document.get(key, true);
    if (isScalar(text)) text.type = Scalar.BLOCK_LITERAL;
  }
  return document.toString({ lineWidth: 100, flowCollectionPadding: false });
}
