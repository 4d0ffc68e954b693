/** Who is signed in, for all pages. null: it is not known yet. */
import { ref } from "vue";
import { type User, whoAmI } from "../../shared/account.js";

export const user = ref<User | undefined | null>(null);

export async function refresh(): Promise<void> {
  user.value = await whoAmI();
}
