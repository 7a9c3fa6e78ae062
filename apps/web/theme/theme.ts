import {
  ActionIcon,
  Button,
  Checkbox,
  CloseButton,
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  Input,
  Loader,
  Menu,
  Modal,
  Notification,
  Pill,
  Popover,
  Progress,
  SegmentedControl,
  Select,
  Tabs,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core';
import { colors, variantColorResolver } from './colors.ts';
import classes from './components.module.css';

const overlay = { backgroundOpacity: 1, color: 'var(--veil)', blur: 0 };
const swift = { duration: 140, transition: 'fade' } as const;

/** Mantine, fed from the look's tokens: the components keep their behaviour and lose their looks. */
export const theme = createTheme({
  primaryColor: 'jade',
  colors,
  variantColorResolver,
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  headings: { fontFamily: 'var(--sans)', fontWeight: '650' },
  fontSizes: { xs: '12px', sm: '14px', md: '15px', lg: '16px', xl: '18px' },
  lineHeights: { xs: '1.45', sm: '1.5', md: '1.55', lg: '1.55', xl: '1.5' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '10px', xl: '14px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  breakpoints: { xs: '30em', sm: '47.5em', md: '62em', lg: '75em', xl: '88em' },
  components: {
    Button: Button.extend({
      defaultProps: { variant: 'default', size: 'sm' },
      classNames: { root: classes.button, inner: classes.buttonInner },
    }),
    ActionIcon: ActionIcon.extend({
      defaultProps: { variant: 'subtle', color: 'gray', size: 34 },
      classNames: { root: classes.actionIcon },
    }),
    CloseButton: CloseButton.extend({ classNames: { root: classes.closeButton } }),
    Input: Input.extend({ defaultProps: { size: 'sm' }, classNames: { input: classes.input } }),
    InputWrapper: Input.Wrapper.extend({
      classNames: { label: classes.label, description: classes.description, error: classes.fieldError },
    }),
    TextInput: TextInput.extend({ defaultProps: { size: 'sm' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'sm', autosize: true, minRows: 3, maxRows: 14 } }),
    Select: Select.extend({
      defaultProps: {
        size: 'sm',
        checkIconPosition: 'right',
        comboboxProps: { shadow: 'none', transitionProps: swift },
      },
      classNames: { dropdown: classes.dropdown, option: classes.option },
    }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'xs', radius: 4 }, classNames: { input: classes.checkbox } }),
    Modal: Modal.extend({
      defaultProps: { centered: true, overlayProps: overlay, transitionProps: swift, radius: 'lg', padding: 22 },
      classNames: { content: classes.lifted, header: classes.modalHeader, title: classes.modalTitle },
    }),
    Drawer: Drawer.extend({
      defaultProps: { overlayProps: overlay, transitionProps: { duration: 160 }, padding: 0 },
      classNames: { content: classes.drawer, title: classes.modalTitle },
    }),
    Menu: Menu.extend({
      defaultProps: { shadow: 'none', radius: 'lg', offset: 6, transitionProps: swift, position: 'bottom-end' },
      classNames: {
        dropdown: classes.dropdown,
        item: classes.menuItem,
        label: classes.menuLabel,
        divider: classes.menuDivider,
      },
    }),
    Popover: Popover.extend({
      defaultProps: { shadow: 'none', radius: 'lg', transitionProps: swift },
      classNames: { dropdown: classes.dropdown },
    }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 350, radius: 'sm', transitionProps: swift },
      classNames: { tooltip: classes.tooltip },
    }),
    Notification: Notification.extend({
      defaultProps: { radius: 'lg' },
      classNames: {
        root: classes.notification,
        title: classes.notificationTitle,
        description: classes.notificationText,
      },
    }),
    Pill: Pill.extend({ classNames: { root: classes.tag } }),
    Progress: Progress.extend({ defaultProps: { size: 4, radius: 4 }, classNames: { root: classes.progress } }),
    Loader: Loader.extend({ defaultProps: { size: 18, type: 'oval' } }),
    SegmentedControl: SegmentedControl.extend({
      defaultProps: { size: 'sm', radius: 'md', transitionDuration: 140, withItemsBorders: false },
      classNames: {
        root: classes.segmented,
        indicator: classes.segmentedIndicator,
        label: classes.segmentedLabel,
      },
    }),
    Tabs: Tabs.extend({ classNames: { list: classes.tabsList, tab: classes.tab } }),
  },
});

/** Mantine's own variables, each answered by one of the look's tokens. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const shared: Record<string, string> = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-bright': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-2)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-anchor': 'var(--jade)',
    '--mantine-color-error': 'var(--red)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--sunken)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-disabled': 'var(--sunken)',
    '--mantine-color-disabled-color': 'var(--ink-3)',
    '--mantine-color-disabled-border': 'var(--line)',
    '--mantine-primary-color-contrast': 'var(--on-jade)',
  };
  const tones: [string, string, string, string, string][] = [
    ['jade', 'jade', 'jade-strong', 'jade-soft', 'jade-strong'],
    ['red', 'red', 'red-strong', 'red-soft', 'red'],
    ['gam', 'gam', 'gam', 'gam-soft', 'gam'],
    ['gray', 'ink-2', 'ink', 'sunken', 'ink-2'],
  ];
  for (const [name, solid, strong, soft, text] of tones) {
    shared[`--mantine-color-${name}-filled`] = `var(--${solid})`;
    shared[`--mantine-color-${name}-filled-hover`] = `var(--${strong})`;
    shared[`--mantine-color-${name}-light`] = `var(--${soft})`;
    shared[`--mantine-color-${name}-light-hover`] = `var(--${soft})`;
    shared[`--mantine-color-${name}-light-color`] = `var(--${text})`;
    shared[`--mantine-color-${name}-outline`] = `var(--${solid})`;
    shared[`--mantine-color-${name}-text`] = `var(--${text})`;
  }
  return { variables: {}, light: shared, dark: shared };
};
