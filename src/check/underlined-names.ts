// Names that hold underscores, and that Markdown takes for words set in bold or in italics.

/** Whether the underscores of `source.slice(start, end)`, which is emphasis, are of a name of programs, a file or a handle. */
export function isUnderlinedName(source: string, start: number, end: number): boolean {
  const { signs, name } = UNDERLINED.exec(source.slice(start, end))?.groups ?? {};
  if (!signs || !name) return false;
  if (signs.length === 2 && OF_PROGRAMS.test(name)) return true;
  return BEFORE.test(source.slice(Math.max(0, start - 2), start)) || AFTER.test(source.slice(end, end + 12));
}

const UNDERLINED = /^(?<signs>__?)(?<name>[\p{L}\p{N}][\p{L}\p{N}_.-]*)\k<signs>$/u;

/** A handle, a variable, a folder below another: « @_camille_ », « $_x_ », « \_x_ » is escaped already. */
const BEFORE = /[@#$=]$/;
/** An ending of files, what calls a function, the rest of an address: « .py », « (self) », « @a.fr »; « .Puis » is a sentence. */
const AFTER = /^(?:\.[a-z\d]{1,5}(?![\p{L}\p{N}])|\.[a-z_]+\(|\([^()\s]{0,10}\)|[=@[]\S)/u;

/** The names that Python, PHP, C and JavaScript set between underscores. https://docs.python.org/3/reference/datamodel.html */
const OF_PROGRAMS = new RegExp(
  `^(?:${[
    'init|main|name|file|doc|all|dict|class|module|package|path|spec|slots|version|author|annotations|builtins|future',
    'new|del|repr|str|bytes|format|hash|bool|call|len|iter|next|reversed|contains|getitem|setitem|delitem|missing',
    'getattr|getattribute|setattr|delattr|get|set|delete|enter|exit|aenter|aexit|aiter|anext|await|copy|deepcopy',
    'eq|ne|lt|le|gt|ge|add|sub|mul|truediv|floordiv|mod|pow|and|or|xor|invert|neg|pos|abs|int|float|index|round',
    'import|qualname|bases|mro|subclasses|weakref|reduce|getstate|setstate|debug|post_init|init_subclass|set_name',
    'dirname|filename|proto|func|line|dir|function|method|namespace|trait|construct|destruct|tostring|invoke',
    'callStatic|isset|unset|sleep|wakeup|clone|typename|schema|type|tests|mocks|snapshots|pycache|cplusplus',
  ].join('|')})$`,
  'i',
);
