/** Something of the device itself (no container, no wire) that can be asked for by `--fault name[:argument]`. */
export interface DeviceFault {
  readonly name: string;
  /** What stands after the colon; '' = nothing. */
  readonly argument: string;
  readonly source: string;
  readonly effect: string;
}

export const deviceFaults: readonly DeviceFault[] = [
  {
    name: 'strict-proplist',
    argument: '',
    source: 'design 10 ("if a router refuses that")',
    effect: 'a proplist that names an argument of another release is refused: unknown parameter',
  },
  {
    name: 'proplist-adds-id',
    argument: '',
    source: 'routeros.md 10 (the manual and a lab differ)',
    effect: 'rows carry .id even where the proplist does not name it',
  },
  {
    name: 'device-mode-confirmed',
    argument: '',
    source: 'routeros.md 4',
    effect:
      'somebody presses the button: /system/device-mode/update is carried out, and the router reboots',
  },
];
