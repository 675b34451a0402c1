// Values → the text of a front matter or of a sheet.
import { Document, isSeq, visit } from 'yaml';

/** Lists on one line, as people write them. */
export function yamlOf(fields: object): string {
  const document = new Document(fields, { aliasDuplicateObjects: false });
  visit(document, {
    Seq: (_, node) => {
      if (isSeq(node) && node.items.every((item) => !(item as { items?: unknown }).items)) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 100, flowCollectionPadding: false });
}
