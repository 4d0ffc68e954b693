/** The signed-in user, shared by all pages; `null` while it is unknown. */
import { ref } from "vue";
import { type User, whoAmI } from "../../shared/account.js";

export const user = ref<User | undefined | null>(null);

export async function refresh(): Promise<void> {
  user.value = await whoAmI();
}
