/** Who is signed in, for all pages. */
import { createContext, type ReactNode, use, useEffect, useState } from "react";
import { type User, whoAmI } from "../../shared/account.js";

interface Known {
  /** null: it is not known yet. */
  readonly user: User | undefined | null;
  readonly refresh: () => Promise<void>;
}

const Context = createContext<Known>({ user: null, refresh: async () => {} });

export const useSession = () => use(Context);

export function Session({ children }: { children: ReactNode }) {
  const [user, setUser] = useState<Known["user"]>(null);
  const refresh = async () => setUser(await whoAmI());
  useEffect(() => void refresh(), []);
  return <Context value={{ user, refresh }}>{children}</Context>;
}
