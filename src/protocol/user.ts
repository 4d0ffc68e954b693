/**
 * The signed-in user, as authentik describes it to itself. Versions of the server may add keys.
 *
 * Source: docs/protocol/helper-endpoints.md#the-signed-in-user
 */
export interface User {
  readonly pk: number;
  readonly username: string;
  /** The full name; `""` if there is none. */
  readonly name: string;
  readonly email: string;
  /** A picture: a path, a `data:` address or an absolute address. */
  readonly avatar: string;
  /** Identifies the user to applications. */
  readonly uid: string;
  readonly is_active: boolean;
  readonly is_superuser: boolean;
  readonly groups: readonly UserGroup[];
  /** The user's own settings, such as `locale`. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** `internal`, `external`, `service_account` … */
  readonly type: string;
  /** The permissions on the whole server, such as `access_admin_interface`. */
  readonly system_permissions: readonly string[];
  readonly [key: string]: unknown;
}

/** A group of the signed-in user. */
export interface UserGroup {
  readonly pk: string;
  readonly name: string;
}
