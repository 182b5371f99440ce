// Generated from contracts/src/Vault.sol by `npm run gen`. Do not edit.

/** ABI of Vault. */
export const vaultAbi = [
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "token",
      "type": "address"
     },
     {
      "internalType": "uint96",
      "name": "unitScale",
      "type": "uint96"
     }
    ],
    "internalType": "struct Asset[]",
    "name": "assets_",
    "type": "tuple[]"
   },
   {
    "internalType": "address",
    "name": "claims_",
    "type": "address"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "constructor"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "internalType": "uint32",
    "name": "account",
    "type": "uint32"
   }
  ],
  "name": "AccountExists",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "AccountsExhausted",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "submission",
    "type": "uint64"
   },
   {
    "internalType": "uint16",
    "name": "index",
    "type": "uint16"
   }
  ],
  "name": "AlreadyClaimed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "account",
    "type": "uint32"
   },
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   }
  ],
  "name": "AlreadyEscaped",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "EscapeAlreadyActive",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "EscapeAlreadyFixed",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "EscapeNotActive",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "EscapeNotFixed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "until",
    "type": "uint256"
   }
  ],
  "name": "GraceIsOpen",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   },
   {
    "internalType": "uint256",
    "name": "held",
    "type": "uint256"
   }
  ],
  "name": "HoldingsLimit",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "InboxClosed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   },
   {
    "internalType": "uint256",
    "name": "expected",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "received",
    "type": "uint256"
   }
  ],
  "name": "InexactTransfer",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "token",
    "type": "address"
   },
   {
    "internalType": "uint96",
    "name": "unitScale",
    "type": "uint96"
   }
  ],
  "name": "InvalidAsset",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "InvalidOwner",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "length",
    "type": "uint256"
   }
  ],
  "name": "InvalidPayload",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "submission",
    "type": "uint64"
   },
   {
    "internalType": "uint16",
    "name": "index",
    "type": "uint16"
   }
  ],
  "name": "InvalidProof",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "account",
    "type": "uint32"
   },
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   }
  ],
  "name": "InvalidStateProof",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "units",
    "type": "uint64"
   }
  ],
  "name": "InvalidUnits",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "NoSuchEntry",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "account",
    "type": "uint32"
   },
   {
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "NotAccountOwner",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "inboxIndex",
    "type": "uint48"
   }
  ],
  "name": "NotRefundable",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ReentrancyGuardReentrantCall",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "token",
    "type": "address"
   }
  ],
  "name": "SafeERC20FailedOperation",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   }
  ],
  "name": "UnknownAsset",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongOutcome",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ZeroUnits",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "account",
    "type": "uint32"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "inboxIndex",
    "type": "uint48"
   }
  ],
  "name": "AccountOpened",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "token",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint96",
    "name": "unitScale",
    "type": "uint96"
   }
  ],
  "name": "AssetListed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint48",
    "name": "inboxIndex",
    "type": "uint48"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "indexed": true,
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "units",
    "type": "uint64"
   }
  ],
  "name": "DepositRefunded",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "account",
    "type": "uint32"
   },
   {
    "indexed": true,
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "from",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "units",
    "type": "uint64"
   },
   {
    "indexed": false,
    "internalType": "uint96",
    "name": "cumulative",
    "type": "uint96"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "inboxIndex",
    "type": "uint48"
   }
  ],
  "name": "Deposited",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "fixableAt",
    "type": "uint256"
   }
  ],
  "name": "EscapeActivated",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "stateRoot",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "inboxNext",
    "type": "uint48"
   }
  ],
  "name": "EscapeRootFixed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "account",
    "type": "uint32"
   },
   {
    "indexed": true,
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "units",
    "type": "uint64"
   }
  ],
  "name": "Escaped",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint48",
    "name": "index",
    "type": "uint48"
   },
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "account",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "kind",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "bytes",
    "name": "payload",
    "type": "bytes"
   }
  ],
  "name": "OperationForced",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint64",
    "name": "submission",
    "type": "uint64"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "index",
    "type": "uint16"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "indexed": true,
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "units",
    "type": "uint64"
   }
  ],
  "name": "WithdrawalClaimed",
  "type": "event"
 },
 {
  "inputs": [],
  "name": "accountCount",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "owner",
    "type": "address"
   }
  ],
  "name": "accountOf",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "name": "activateEscape",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "assets",
  "outputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "token",
      "type": "address"
     },
     {
      "internalType": "uint96",
      "name": "unitScale",
      "type": "uint96"
     }
    ],
    "internalType": "struct Asset[]",
    "name": "",
    "type": "tuple[]"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "submission",
    "type": "uint64"
   },
   {
    "internalType": "uint16",
    "name": "index",
    "type": "uint16"
   },
   {
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   },
   {
    "internalType": "uint64",
    "name": "units",
    "type": "uint64"
   },
   {
    "internalType": "bytes32[]",
    "name": "proof",
    "type": "bytes32[]"
   }
  ],
  "name": "claimWithdrawal",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "claims",
  "outputs": [
   {
    "internalType": "address",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   }
  ],
  "name": "cumulativeDeposits",
  "outputs": [
   {
    "internalType": "uint96",
    "name": "",
    "type": "uint96"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "deploymentBlock",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   },
   {
    "internalType": "uint64",
    "name": "units",
    "type": "uint64"
   },
   {
    "internalType": "address",
    "name": "owner",
    "type": "address"
   }
  ],
  "name": "deposit",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "account",
    "type": "uint32"
   },
   {
    "internalType": "uint48",
    "name": "inboxIndex",
    "type": "uint48"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   },
   {
    "internalType": "uint64",
    "name": "units",
    "type": "uint64"
   },
   {
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "internalType": "uint256",
    "name": "deadline",
    "type": "uint256"
   },
   {
    "internalType": "uint8",
    "name": "v",
    "type": "uint8"
   },
   {
    "internalType": "bytes32",
    "name": "r",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "s",
    "type": "bytes32"
   }
  ],
  "name": "depositWithPermit",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "account",
    "type": "uint32"
   },
   {
    "internalType": "uint48",
    "name": "inboxIndex",
    "type": "uint48"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "account",
    "type": "uint32"
   },
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   },
   {
    "internalType": "bytes32",
    "name": "balance",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32[46]",
    "name": "siblings",
    "type": "bytes32[46]"
   }
  ],
  "name": "escape",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "escapeState",
  "outputs": [
   {
    "internalType": "uint40",
    "name": "activatedAt",
    "type": "uint40"
   },
   {
    "internalType": "bytes32",
    "name": "stateRoot",
    "type": "bytes32"
   },
   {
    "internalType": "uint48",
    "name": "inboxNext",
    "type": "uint48"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "stateRoot",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "withdrawalsRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "withdrawalCount",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "inboxNext",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "clock",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "totalsHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "touchedAssets",
      "type": "uint256"
     }
    ],
    "internalType": "struct OutcomeOpening",
    "name": "last",
    "type": "tuple"
   }
  ],
  "name": "fixEscapeRoot",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "forceCancelAll",
  "outputs": [
   {
    "internalType": "uint48",
    "name": "inboxIndex",
    "type": "uint48"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes",
    "name": "payload",
    "type": "bytes"
   }
  ],
  "name": "forceOperation",
  "outputs": [
   {
    "internalType": "uint48",
    "name": "inboxIndex",
    "type": "uint48"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   },
   {
    "internalType": "uint64",
    "name": "units",
    "type": "uint64"
   }
  ],
  "name": "forceWithdraw",
  "outputs": [
   {
    "internalType": "uint48",
    "name": "inboxIndex",
    "type": "uint48"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "account",
    "type": "uint32"
   },
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   }
  ],
  "name": "hasEscaped",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   }
  ],
  "name": "heldUnits",
  "outputs": [
   {
    "internalType": "uint64",
    "name": "",
    "type": "uint64"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "from",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "to",
    "type": "uint256"
   }
  ],
  "name": "inboxEntries",
  "outputs": [
   {
    "internalType": "bytes32[]",
    "name": "entries",
    "type": "bytes32[]"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint48[]",
    "name": "indices",
    "type": "uint48[]"
   }
  ],
  "name": "inboxEntriesAt",
  "outputs": [
   {
    "internalType": "bytes32[]",
    "name": "entries",
    "type": "bytes32[]"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "inboxEntry",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "entry",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "from",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "to",
    "type": "uint256"
   }
  ],
  "name": "inboxHash",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "hash",
    "type": "bytes32"
   },
   {
    "internalType": "uint48",
    "name": "length",
    "type": "uint48"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "inboxLength",
  "outputs": [
   {
    "internalType": "uint48",
    "name": "",
    "type": "uint48"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "submission",
    "type": "uint64"
   },
   {
    "internalType": "uint16",
    "name": "index",
    "type": "uint16"
   }
  ],
  "name": "isClaimed",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "inboxIndex",
    "type": "uint48"
   }
  ],
  "name": "isRefunded",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "owner",
    "type": "address"
   }
  ],
  "name": "openAccount",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "account",
    "type": "uint32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "inboxIndex",
    "type": "uint48"
   },
   {
    "internalType": "address",
    "name": "owner",
    "type": "address"
   }
  ],
  "name": "refundDeposit",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 }
] as const

/** Creation bytecode, without constructor arguments. */
export const vaultBytecode =
  '0x60c060405234801561000f575f5ffd5b5060405161376c38038061376c83398101604081905261002e91610216565b6001600160a01b0381166080524360a0528151610100101561005257610052610316565b5f5b8251811015610187575f8382815181106100705761007061032a565b60200260200101519050805f01516001600160a01b03163b5f141580156100a3575060208101516001600160601b031615155b8151602083015190916100e757604051630a06ab0760e21b81526001600160a01b0390921660048301526001600160601b0316602482015260440160405180910390fd5b5050600380546001810182555f9190915281516020808401516001600160a01b03909216600160a01b6001600160601b0390931692830281177fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b9094019390935560405191825260ff8516917fda6fd26404c8f79aa3bbac92c211717244cbae48667ed75f6c5300a4a71052dd910160405180910390a350600101610054565b50505061033e565b634e487b7160e01b5f52604160045260245ffd5b604080519081016001600160401b03811182821017156101c5576101c561018f565b60405290565b604051601f8201601f191681016001600160401b03811182821017156101f3576101f361018f565b604052919050565b80516001600160a01b0381168114610211575f5ffd5b919050565b5f5f60408385031215610227575f5ffd5b82516001600160401b0381111561023c575f5ffd5b8301601f8101851361024c575f5ffd5b80516001600160401b038111156102655761026561018f565b61027460208260051b016101cb565b8082825260208201915060208360061b850101925087831115610295575f5ffd5b6020840193505b828410156102fb57604084890312156102b3575f5ffd5b6102bb6101a3565b6102c4856101fb565b815260208501516001600160601b03811681146102df575f5ffd5b806020830152508083525060208201915060408401935061029c565b945061030d92505050602084016101fb565b90509250929050565b634e487b7160e01b5f52600160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b60805160a0516133f161037b5f395f61038b01525f81816104f80152818161064401528181610fac015281816112b1015261226101526133f15ff3fe608060405234801561000f575f5ffd5b50600436106101b0575f3560e01c806383c2aef3116100f3578063bdd425e311610093578063d9d03e251161006e578063d9d03e25146104a6578063dcc59b6f146104f3578063e4af29fc1461053f578063efc0118514610557575f5ffd5b8063bdd425e314610460578063cbc4f9ee14610480578063d67eed9314610493575f5ffd5b806395ab4d33116100ce57806395ab4d3314610414578063a24f239914610427578063b75067181461043a578063b815ee571461044d575f5ffd5b806383c2aef3146103bb578063874830be146103ce578063931bc15d146103de575f5ffd5b8063566086521161015e5780636f100bf7116101395780636f100bf7146102e157806371a97305146103365780638086b8ba1461034b57806382100e3f14610386575f5ffd5b80635660865214610297578063644d428f146102aa5780636905448c146102b2575f5ffd5b806323b4965c1161018e57806323b4965c1461021957806336b1e81c1461025a5780634b4fdbef1461026d575f5ffd5b8063026a92bf146101b45780630272f3a3146101c95780631d0f9c6f146101f6575b5f5ffd5b6101c76101c2366004612baa565b61056a565b005b6101dc6101d7366004612c41565b610881565b60405163ffffffff90911681526020015b60405180910390f35b610209610204366004612c5c565b61091b565b60405190151581526020016101ed565b600254600854600954604080516a010000000000000000000090940464ffffffffff168452602084019290925265ffffffffffff16908201526060016101ed565b6101c7610268366004612ca4565b61095a565b61028061027b366004612cd9565b610b58565b60405165ffffffffffff90911681526020016101ed565b6101c76102a5366004612d5a565b610b97565b610280610d66565b6102c56102c0366004612dac565b610d92565b6040805192835265ffffffffffff9091166020830152016101ed565b61031d6102ef366004612dcc565b60ff165f908152600460205260409020546c01000000000000000000000000900467ffffffffffffffff1690565b60405167ffffffffffffffff90911681526020016101ed565b61033e610dfa565b6040516101ed9190612de5565b6101dc610359366004612c41565b73ffffffffffffffffffffffffffffffffffffffff165f9081526001602052604090205463ffffffff1690565b6103ad7f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020016101ed565b6102096103c9366004612e57565b610e97565b60025465ffffffffffff16610280565b6103f16103ec366004612e7f565b610ec7565b6040805163ffffffff909316835265ffffffffffff9091166020830152016101ed565b6101c7610422366004612ec5565b610ef0565b6103f1610435366004612edc565b61105f565b6103ad610448366004612ec5565b611168565b6101c761045b366004612f4d565b6111b7565b61047361046e366004612f66565b611410565b6040516101ed9190612fa5565b61047361048e366004612dac565b6114cc565b6102096104a1366004612fdc565b6115b8565b6104d66104b4366004612dcc565b60ff165f908152600460205260409020546bffffffffffffffffffffffff1690565b6040516bffffffffffffffffffffffff90911681526020016101ed565b61051a7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101ed565b6002546601000000000000900463ffffffff166101dc565b610280610565366004612ff5565b6115e1565b610572611675565b61057b846116ac565b5067ffffffffffffffff87165f90815260056020908152604080832060ff60088b901c811685529252909120548891889160019183169190911b1615610608576040517fd2b6299800000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015261ffff1660248201526044015b60405180910390fd5b50506040517fb64212ae00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff881660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063b64212ae90602401602060405180830381865afa15801561069e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106c2919061301f565b6040805161ffff8a16602082015273ffffffffffffffffffffffffffffffffffffffff89169181019190915260ff8716606082015267ffffffffffffffff861660808201529091505f9060a001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181528282528051602091820120908301520160405160208183030381529060405280519060200120905061076e8484848461177f565b898990916107be576040517f2daddf0100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015261ffff1660248201526044016105ff565b505067ffffffffffffffff89165f90815260056020908152604080832060ff60088d901c81168552925290912080546001928b169290921b90911790556040805161ffff8a16815267ffffffffffffffff878116602083015260ff89169273ffffffffffffffffffffffffffffffffffffffff8b1692918d16917f917880be0e899906aad173bb11274cef7112bbe65553219fead53f329b59341c910160405180910390a461086e868689611796565b5050610878611894565b50505050505050565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526001602052604090205463ffffffff168181801561090a576040517f2cd3bb4700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909216600483015263ffffffff1660248201526044016105ff565b5050610915826118be565b92915050565b67ffffffffffffffff82165f90815260056020908152604080832060ff600886901c81168552925282205460019184169190911b1615155b9392505050565b610962611675565b6008545f0361099d576040517f2f3c8e7300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6109af8365ffffffffffff16611168565b6009549091505f9065ffffffffffff908116908516108015906109de575060026109d98360f81c90565b60ff16145b8015610a2e57506109ef8260b01c90565b63ffffffff16610a268473ffffffffffffffffffffffffffffffffffffffff165f9081526001602052604090205463ffffffff1690565b63ffffffff16145b8015610a595750600884901c64ffffffffff165f90815260076020526040902054600160ff86161b16155b90508381610a9e576040517fbf11855600000000000000000000000000000000000000000000000000000000815265ffffffffffff90911660048201526024016105ff565b50600884901c64ffffffffff165f9081526007602052604081208054600160ff88161b1790558060a884901c610ad48560681c90565b60405167ffffffffffffffff82168152919350915060ff83169073ffffffffffffffffffffffffffffffffffffffff87169065ffffffffffff8916907f20927976d38499930c1862e5c1fee6758888c0a17a72318e41f659392e06a8089060200160405180910390a4610b48828287611796565b50505050610b54611894565b5050565b5f61095383838080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611af492505050565b610b9f611675565b6008545f03610bda576040517f2f3c8e7300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60ff8316600885811b64ffffffff001682179081901c5f9081526006602052604090205490916001901b1615151585859091610c53576040517fd35b5f8300000000000000000000000000000000000000000000000000000000815263ffffffff909216600483015260ff1660248201526044016105ff565b50505f610c6b8663ffffffff168660ff168686611c3e565b9050600854811486869091610cbd576040517fb25aadba00000000000000000000000000000000000000000000000000000000815263ffffffff909216600483015260ff1660248201526044016105ff565b5050600882901c5f9081526006602052604081208054600160ff86161b179055610cef608086901c60c087901c613063565b6040805167ffffffffffffffff83168152905191925061010086013560601c91829160ff8a169163ffffffff8c16917f3a5f29579fdeb87437a39e5cc67b9dc4e5c8d990caa97be32592abf8a2d6e6ca919081900360200190a4610d54878383611796565b50505050610d60611894565b50505050565b335f90815260016020526040812054610d8d90610d889063ffffffff16611e6c565b611af4565b905090565b6002545f9065ffffffffffff1682841180610db457508065ffffffffffff1683115b15610dc1575f9150610df3565b604051805f6020525b84861015610deb575f86815260409020548152600190950194602001610dca565b819003902091505b9250929050565b60606003805480602002602001604051908101604052809291908181526020015f905b82821015610e8e575f848152602090819020604080518082019091529084015473ffffffffffffffffffffffffffffffffffffffff811682527401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1681830152825260019092019101610e1d565b50505050905090565b60ff8116600883811b64ffffffff00168217901c5f9081526006602052604081205490916001901b161515610953565b5f5f610ed1611675565b610edc858585611f41565b91509150610ee8611894565b935093915050565b6002546a0100000000000000000000900464ffffffffff1615610f3f576040517f6bd3da9400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffffffffffffff0000000000ffffffffffffffffffff166a01000000000000000000004264ffffffffff16021790556040517f63c4f031000000000000000000000000000000000000000000000000000000008152600481018290527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906363c4f031906024015f604051808303815f87803b158015611002575f5ffd5b505af1158015611014573d5f5f3e3d5ffd5b505050507fb0d740f868b440414952aa0d2309736cd15c5ebdd79c3d091a142a8dfe02b04161104161225e565b61104b9042613083565b60405190815260200160405180910390a150565b5f5f611069611675565b5f6110738a6116ac565b90505f81602001516bffffffffffffffffffffffff168a67ffffffffffffffff1661109e9190613096565b82516040517fd505accf00000000000000000000000000000000000000000000000000000000815233600482015230602482015260448101839052606481018b905260ff8a16608482015260a4810189905260c4810188905291925073ffffffffffffffffffffffffffffffffffffffff169063d505accf9060e4015f604051808303815f87803b158015611131575f5ffd5b505af1925050508015611142575060015b5061114e8b8b8b611f41565b93509350505061115c611894565b97509795505050505050565b5f8181526020819052604090205481816111b1576040517f616a156a0000000000000000000000000000000000000000000000000000000081526004016105ff91815260200190565b50919050565b6002546a0100000000000000000000900464ffffffffff165f03611207576040517fcd12c78600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60085415611241576040517f88fb815200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61124a61225e565b60025461126c91906a0100000000000000000000900464ffffffffff16613083565b90508042101581906112ad576040517f19e32d730000000000000000000000000000000000000000000000000000000081526004016105ff91815260200190565b505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16627719806040518163ffffffff1660e01b81526004016020604051808303815f875af1158015611318573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061133c919061301f565b90505f61134884612301565b9050818181811461138e576040517ffb36e93e000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016105ff565b505083356008819055600980547fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000016606087013565ffffffffffff169081179091556040805192835260208301919091527f68045645226bc527fc51c0423c38ca1b0ab58ff456d6e731e6a29d42375e3d1d910160405180910390a150505050565b60608167ffffffffffffffff81111561142b5761142b6130ad565b604051908082528060200260200182016040528015611454578160200160208202803683370190505b5090505f5b828110156114c5575f5f858584818110611475576114756130da565b905060200201602081019061148a9190612fdc565b65ffffffffffff1681526020019081526020015f20548282815181106114b2576114b26130da565b6020908102919091010152600101611459565b5092915050565b60608183111580156114e8575060025465ffffffffffff168211155b8290611523576040517f616a156a0000000000000000000000000000000000000000000000000000000081526004016105ff91815260200190565b5061152e8383613107565b67ffffffffffffffff811115611546576115466130ad565b60405190808252806020026020018201604052801561156f578160200160208202803683370190505b509050825b828110156114c5575f81815260208190526040902054826115958684613107565b815181106115a5576115a56130da565b6020908102919091010152600101611574565b64ffffffffff600882901c165f90815260076020526040812054600160ff84161b161515610915565b5f67ffffffffffffffff82161580159061160b575066200000000000008267ffffffffffffffff16105b8290611650576040517f80d3338e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016105ff565b50335f9081526001602052604090205461095390610d889063ffffffff168585612374565b61167d612453565b6116aa60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906124ac565b565b604080518082019091525f8082526020820152600354829060ff821610611705576040517fe17338ee00000000000000000000000000000000000000000000000000000000815260ff90911660048201526024016105ff565b5060038260ff168154811061171c5761171c6130da565b5f9182526020918290206040805180820190915291015473ffffffffffffffffffffffffffffffffffffffff811682527401000000000000000000000000000000000000000090046bffffffffffffffffffffffff169181019190915292915050565b5f8261178c8686856124b3565b1495945050505050565b8167ffffffffffffffff165f036117d9576040517fc46babb100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6117e3846116ac565b60ff85165f90815260046020526040902080549192508491600c906118239084906c01000000000000000000000000900467ffffffffffffffff1661311a565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550610d608282602001516bffffffffffffffffffffffff168567ffffffffffffffff166118759190613096565b835173ffffffffffffffffffffffffffffffffffffffff1691906124f4565b6116aa5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006116a4565b5f73ffffffffffffffffffffffffffffffffffffffff821661190c576040517f49e27cff00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60025461192a906601000000000000900463ffffffff16600161313a565b905063ffffffff8163ffffffff161061196f576040517f777236cb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffffff16660100000000000063ffffffff84169081029190911790915573ffffffffffffffffffffffffffffffffffffffff83165f90815260016020526040812080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000016909217909155611a904260d01b7effffffffff00000000000000000000000000000000000000000000000000001660b084901b79ffffffff000000000000000000000000000000000000000000001617601085901b75ffffffffffffffffffffffffffffffffffffffff000016177f010000000000000000000000000000000000000000000000000000000000000017612554565b612554565b60405165ffffffffffff8216815290915073ffffffffffffffffffffffffffffffffffffffff84169063ffffffff8416907f783a75d84a44146f5862952f639b37695d3149e96c980cbbc08058a64384a6209060200160405180910390a350919050565b5f5f611aff83612608565b835190915060ff8216611b41576040517f0de42f810000000000000000000000000000000000000000000000000000000081526004016105ff91815260200190565b505f611b51846020015160c81c90565b905063ffffffff811615801590611b7e5750335f9081526001602052604090205463ffffffff8281169116145b81339091611bdc576040517fdea832e200000000000000000000000000000000000000000000000000000000815263ffffffff909216600483015273ffffffffffffffffffffffffffffffffffffffff1660248201526044016105ff565b5050611bec611a8b8342876126c8565b92508063ffffffff168365ffffffffffff167fd997b37b727b9cfecc81e39b0e06bba5e6cc9324bbc7a3f7b0e33fd2bee2b1e98487604051611c2f929190613156565b60405180910390a35050919050565b60408051602081018490525f918101829052600290606001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815290829052611c8e916131ca565b602060405180830381855afa158015611ca9573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611ccc919061301f565b90505f611cdb60036008613083565b86901b85176101001790505f5b602e811015611e6257600182821c81161480611dad576002848684602e8110611d1357611d136130da565b6020020135604051602001611d32929190918252602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815290829052611d6a916131ca565b602060405180830381855afa158015611d85573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611da8919061301f565b611e57565b60028583602e8110611dc157611dc16130da565b602002013585604051602001611de1929190918252602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815290829052611e19916131ca565b602060405180830381855afa158015611e34573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611e57919061301f565b935050600101611ce8565b5050949350505050565b604080517f040000000000000000000000000000000000000000000000000000000000000060208201525f602182018190527fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16602383015260278201527a010000000000000000000000000000000000000000000000000000602e8201528151808203601401815260686034830181815260d48401909452606093919260540181803683375050604051611f2b939291506020016131d5565b6040516020818303038152906040529050919050565b5f5f8367ffffffffffffffff165f03611f86576040517fc46babb100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f611f90866116ac565b60ff87165f9081526004602090815260408083208151808301909252546bffffffffffffffffffffffff8116825267ffffffffffffffff6c01000000000000000000000000909104811692820183905293945092611ff19190891690613083565b9050878166200000000000008110612040576040517f920af7fb00000000000000000000000000000000000000000000000000000000815260ff909216600483015260248201526044016105ff565b505067ffffffffffffffff808216602084015282519088169083906120669083906131f1565b6bffffffffffffffffffffffff90811690915260ff8a165f908152600460209081526040909120855181549287015167ffffffffffffffff166c01000000000000000000000000027fffffffffffffffffffffffff0000000000000000000000000000000000000000909316931692909217179055506120e586612780565b82519095506121ad904260d01b7effffffffff00000000000000000000000000000000000000000000000000001660b088901b79ffffffff00000000000000000000000000000000000000000000161760a88b901b75ff000000000000000000000000000000000000000000161760688a901b74ffffffffffffffff00000000000000000000000000161760089190911b6cffffffffffffffffffffffff0016177f020000000000000000000000000000000000000000000000000000000000000017612554565b82516040805167ffffffffffffffff8b1681526bffffffffffffffffffffffff909216602083015265ffffffffffff83168282015251919550339160ff8b169163ffffffff8916917fc7edfe701c5d9770deab1f613bcf9e5b8123aaeaf291369a97d4429abfff43ef9181900360600190a482516020840151612253918a9161224e906bffffffffffffffffffffffff1667ffffffffffffffff8c16613096565b6127c0565b505050935093915050565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663890357306040518163ffffffff1660e01b815260040161018060405180830381865afa1580156122c9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122ed919061327a565b610100015167ffffffffffffffff16905090565b5f816040516020016123579190813581526020808301359082015260408083013590820152606080830135908201526080808301359082015260a0808301359082015260c0918201359181019190915260e00190565b604051602081830303815290604052805190602001209050919050565b604080517f050000000000000000000000000000000000000000000000000000000000000060208201525f602182018190527fffffffff0000000000000000000000000000000000000000000000000000000060e087901b16602383015260278201527a010000000000000000000000000000000000000000000000000000602e82015281518082036014018152605f6034830181815260b4840190945260609391928692869290916054018180368337505060405161243b95949392915060200161335d565b60405160208183030381529060405290509392505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156116aa576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f81815b848110156124eb576124e1828787848181106124d5576124d56130da565b90506020020135612967565b91506001016124b7565b50949350505050565b6125018383836001612993565b61254f576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016105ff565b505050565b6002545f906a0100000000000000000000900464ffffffffff16156125a5576040517fdeecac1600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5060025465ffffffffffff165f8181526020819052604090208290556125cc8160016133d3565b600280547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000001665ffffffffffff92909216919091179055919050565b5f81515f0361261857505f919050565b5f825f8151811061262b5761262b6130da565b016020015160f81c90507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9810161267e57612668607c6002613096565b835114612675575f610953565b60069392505050565b607c83511461268f57505f92915050565b600181036126a05750600492915050565b600581036126b15750600392915050565b600481146126bf575f610953565b60059392505050565b5f806126d760d0610100613107565b6002846040516126e791906131ca565b602060405180830381855afa158015612702573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190612725919061301f565b901c901b7fff0000000000000000000000000000000000000000000000000000000000000060f886901b167effffffffff000000000000000000000000000000000000000000000000000060d086901b161717949350505050565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526001602052604090205463ffffffff1680156127b75780610915565b610915826118be565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8416906370a0823190602401602060405180830381865afa15801561282a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061284e919061301f565b905061287273ffffffffffffffffffffffffffffffffffffffff8416333085612a1b565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f90829073ffffffffffffffffffffffffffffffffffffffff8616906370a0823190602401602060405180830381865afa1580156128de573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612902919061301f565b61290c9190613107565b905084838281811461295d576040517fc544174700000000000000000000000000000000000000000000000000000000815260ff9093166004840152602483019190915260448201526064016105ff565b5050505050505050565b5f818310612981575f828152602084905260409020610953565b5f838152602083905260409020610953565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316612a0f578383151615612a03573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b612a29848484846001612a77565b610d60576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff851660048201526024016105ff565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f51148316612af9578383151615612aed573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b67ffffffffffffffff81168114612b1f575f5ffd5b50565b803561ffff81168114612b33575f5ffd5b919050565b73ffffffffffffffffffffffffffffffffffffffff81168114612b1f575f5ffd5b803560ff81168114612b33575f5ffd5b5f5f83601f840112612b79575f5ffd5b50813567ffffffffffffffff811115612b90575f5ffd5b6020830191508360208260051b8501011115610df3575f5ffd5b5f5f5f5f5f5f5f60c0888a031215612bc0575f5ffd5b8735612bcb81612b0a565b9650612bd960208901612b22565b95506040880135612be981612b38565b9450612bf760608901612b59565b93506080880135612c0781612b0a565b925060a088013567ffffffffffffffff811115612c22575f5ffd5b612c2e8a828b01612b69565b989b979a50959850939692959293505050565b5f60208284031215612c51575f5ffd5b813561095381612b38565b5f5f60408385031215612c6d575f5ffd5b8235612c7881612b0a565b9150612c8660208401612b22565b90509250929050565b803565ffffffffffff81168114612b33575f5ffd5b5f5f60408385031215612cb5575f5ffd5b612cbe83612c8f565b91506020830135612cce81612b38565b809150509250929050565b5f5f60208385031215612cea575f5ffd5b823567ffffffffffffffff811115612d00575f5ffd5b8301601f81018513612d10575f5ffd5b803567ffffffffffffffff811115612d26575f5ffd5b856020828401011115612d37575f5ffd5b6020919091019590945092505050565b803563ffffffff81168114612b33575f5ffd5b5f5f5f5f6106208587031215612d6e575f5ffd5b612d7785612d47565b9350612d8560208601612b59565b9250604085013591506106208501861015612d9e575f5ffd5b509194909350909160600190565b5f5f60408385031215612dbd575f5ffd5b50508035926020909101359150565b5f60208284031215612ddc575f5ffd5b61095382612b59565b602080825282518282018190525f918401906040840190835b81811015612e4c578351805173ffffffffffffffffffffffffffffffffffffffff1684526020908101516bffffffffffffffffffffffff168185015290930192604090920191600101612dfe565b509095945050505050565b5f5f60408385031215612e68575f5ffd5b612e7183612d47565b9150612c8660208401612b59565b5f5f5f60608486031215612e91575f5ffd5b612e9a84612b59565b92506020840135612eaa81612b0a565b91506040840135612eba81612b38565b809150509250925092565b5f60208284031215612ed5575f5ffd5b5035919050565b5f5f5f5f5f5f5f60e0888a031215612ef2575f5ffd5b612efb88612b59565b96506020880135612f0b81612b0a565b95506040880135612f1b81612b38565b945060608801359350612f3060808901612b59565b9699959850939692959460a0840135945060c09093013592915050565b5f60e0828403128015612f5e575f5ffd5b509092915050565b5f5f60208385031215612f77575f5ffd5b823567ffffffffffffffff811115612f8d575f5ffd5b612f9985828601612b69565b90969095509350505050565b602080825282518282018190525f918401906040840190835b81811015612e4c578351835260209384019390920191600101612fbe565b5f60208284031215612fec575f5ffd5b61095382612c8f565b5f5f60408385031215613006575f5ffd5b61300f83612b59565b91506020830135612cce81612b0a565b5f6020828403121561302f575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff818116838216019081111561091557610915613036565b8082018082111561091557610915613036565b808202811582820484141761091557610915613036565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8181038181111561091557610915613036565b67ffffffffffffffff828116828216039081111561091557610915613036565b63ffffffff818116838216019081111561091557610915613036565b60ff83168152604060208201525f82518060408401528060208501606085015e5f6060828501015260607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8301168401019150509392505050565b5f81518060208401855e5f93019283525090919050565b5f61095382846131b3565b5f6131e96131e383866131b3565b846131b3565b949350505050565b6bffffffffffffffffffffffff818116838216019081111561091557610915613036565b604051610180810167ffffffffffffffff8111828210171561325e577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b8051612b3381612b38565b8051612b3381612b0a565b5f61018082840312801561328c575f5ffd5b50613295613215565b61329e83613264565b81526132ac60208401613264565b6020820152604083810151908201526132c760608401613264565b60608201526132d860808401613264565b60808201526132e960a0840161326f565b60a08201526132fa60c0840161326f565b60c082015261330b60e0840161326f565b60e082015261331d610100840161326f565b610100820152613330610120840161326f565b610120820152613343610140840161326f565b610140820152610160928301519281019290925250919050565b5f61336882876131b3565b7fff000000000000000000000000000000000000000000000000000000000000008660f81b1681527fffffffffffffffff0000000000000000000000000000000000000000000000008560c01b1660018201526133c860098201856131b3565b979650505050505050565b65ffffffffffff81811683821601908111156109155761091561303656' as const

/** Deployed bytecode, with zeros in place of immutables. */
export const vaultDeployedBytecode =
  '0x608060405234801561000f575f5ffd5b50600436106101b0575f3560e01c806383c2aef3116100f3578063bdd425e311610093578063d9d03e251161006e578063d9d03e25146104a6578063dcc59b6f146104f3578063e4af29fc1461053f578063efc0118514610557575f5ffd5b8063bdd425e314610460578063cbc4f9ee14610480578063d67eed9314610493575f5ffd5b806395ab4d33116100ce57806395ab4d3314610414578063a24f239914610427578063b75067181461043a578063b815ee571461044d575f5ffd5b806383c2aef3146103bb578063874830be146103ce578063931bc15d146103de575f5ffd5b8063566086521161015e5780636f100bf7116101395780636f100bf7146102e157806371a97305146103365780638086b8ba1461034b57806382100e3f14610386575f5ffd5b80635660865214610297578063644d428f146102aa5780636905448c146102b2575f5ffd5b806323b4965c1161018e57806323b4965c1461021957806336b1e81c1461025a5780634b4fdbef1461026d575f5ffd5b8063026a92bf146101b45780630272f3a3146101c95780631d0f9c6f146101f6575b5f5ffd5b6101c76101c2366004612baa565b61056a565b005b6101dc6101d7366004612c41565b610881565b60405163ffffffff90911681526020015b60405180910390f35b610209610204366004612c5c565b61091b565b60405190151581526020016101ed565b600254600854600954604080516a010000000000000000000090940464ffffffffff168452602084019290925265ffffffffffff16908201526060016101ed565b6101c7610268366004612ca4565b61095a565b61028061027b366004612cd9565b610b58565b60405165ffffffffffff90911681526020016101ed565b6101c76102a5366004612d5a565b610b97565b610280610d66565b6102c56102c0366004612dac565b610d92565b6040805192835265ffffffffffff9091166020830152016101ed565b61031d6102ef366004612dcc565b60ff165f908152600460205260409020546c01000000000000000000000000900467ffffffffffffffff1690565b60405167ffffffffffffffff90911681526020016101ed565b61033e610dfa565b6040516101ed9190612de5565b6101dc610359366004612c41565b73ffffffffffffffffffffffffffffffffffffffff165f9081526001602052604090205463ffffffff1690565b6103ad7f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020016101ed565b6102096103c9366004612e57565b610e97565b60025465ffffffffffff16610280565b6103f16103ec366004612e7f565b610ec7565b6040805163ffffffff909316835265ffffffffffff9091166020830152016101ed565b6101c7610422366004612ec5565b610ef0565b6103f1610435366004612edc565b61105f565b6103ad610448366004612ec5565b611168565b6101c761045b366004612f4d565b6111b7565b61047361046e366004612f66565b611410565b6040516101ed9190612fa5565b61047361048e366004612dac565b6114cc565b6102096104a1366004612fdc565b6115b8565b6104d66104b4366004612dcc565b60ff165f908152600460205260409020546bffffffffffffffffffffffff1690565b6040516bffffffffffffffffffffffff90911681526020016101ed565b61051a7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101ed565b6002546601000000000000900463ffffffff166101dc565b610280610565366004612ff5565b6115e1565b610572611675565b61057b846116ac565b5067ffffffffffffffff87165f90815260056020908152604080832060ff60088b901c811685529252909120548891889160019183169190911b1615610608576040517fd2b6299800000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015261ffff1660248201526044015b60405180910390fd5b50506040517fb64212ae00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff881660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063b64212ae90602401602060405180830381865afa15801561069e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106c2919061301f565b6040805161ffff8a16602082015273ffffffffffffffffffffffffffffffffffffffff89169181019190915260ff8716606082015267ffffffffffffffff861660808201529091505f9060a001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181528282528051602091820120908301520160405160208183030381529060405280519060200120905061076e8484848461177f565b898990916107be576040517f2daddf0100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015261ffff1660248201526044016105ff565b505067ffffffffffffffff89165f90815260056020908152604080832060ff60088d901c81168552925290912080546001928b169290921b90911790556040805161ffff8a16815267ffffffffffffffff878116602083015260ff89169273ffffffffffffffffffffffffffffffffffffffff8b1692918d16917f917880be0e899906aad173bb11274cef7112bbe65553219fead53f329b59341c910160405180910390a461086e868689611796565b5050610878611894565b50505050505050565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526001602052604090205463ffffffff168181801561090a576040517f2cd3bb4700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909216600483015263ffffffff1660248201526044016105ff565b5050610915826118be565b92915050565b67ffffffffffffffff82165f90815260056020908152604080832060ff600886901c81168552925282205460019184169190911b1615155b9392505050565b610962611675565b6008545f0361099d576040517f2f3c8e7300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6109af8365ffffffffffff16611168565b6009549091505f9065ffffffffffff908116908516108015906109de575060026109d98360f81c90565b60ff16145b8015610a2e57506109ef8260b01c90565b63ffffffff16610a268473ffffffffffffffffffffffffffffffffffffffff165f9081526001602052604090205463ffffffff1690565b63ffffffff16145b8015610a595750600884901c64ffffffffff165f90815260076020526040902054600160ff86161b16155b90508381610a9e576040517fbf11855600000000000000000000000000000000000000000000000000000000815265ffffffffffff90911660048201526024016105ff565b50600884901c64ffffffffff165f9081526007602052604081208054600160ff88161b1790558060a884901c610ad48560681c90565b60405167ffffffffffffffff82168152919350915060ff83169073ffffffffffffffffffffffffffffffffffffffff87169065ffffffffffff8916907f20927976d38499930c1862e5c1fee6758888c0a17a72318e41f659392e06a8089060200160405180910390a4610b48828287611796565b50505050610b54611894565b5050565b5f61095383838080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611af492505050565b610b9f611675565b6008545f03610bda576040517f2f3c8e7300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60ff8316600885811b64ffffffff001682179081901c5f9081526006602052604090205490916001901b1615151585859091610c53576040517fd35b5f8300000000000000000000000000000000000000000000000000000000815263ffffffff909216600483015260ff1660248201526044016105ff565b50505f610c6b8663ffffffff168660ff168686611c3e565b9050600854811486869091610cbd576040517fb25aadba00000000000000000000000000000000000000000000000000000000815263ffffffff909216600483015260ff1660248201526044016105ff565b5050600882901c5f9081526006602052604081208054600160ff86161b179055610cef608086901c60c087901c613063565b6040805167ffffffffffffffff83168152905191925061010086013560601c91829160ff8a169163ffffffff8c16917f3a5f29579fdeb87437a39e5cc67b9dc4e5c8d990caa97be32592abf8a2d6e6ca919081900360200190a4610d54878383611796565b50505050610d60611894565b50505050565b335f90815260016020526040812054610d8d90610d889063ffffffff16611e6c565b611af4565b905090565b6002545f9065ffffffffffff1682841180610db457508065ffffffffffff1683115b15610dc1575f9150610df3565b604051805f6020525b84861015610deb575f86815260409020548152600190950194602001610dca565b819003902091505b9250929050565b60606003805480602002602001604051908101604052809291908181526020015f905b82821015610e8e575f848152602090819020604080518082019091529084015473ffffffffffffffffffffffffffffffffffffffff811682527401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1681830152825260019092019101610e1d565b50505050905090565b60ff8116600883811b64ffffffff00168217901c5f9081526006602052604081205490916001901b161515610953565b5f5f610ed1611675565b610edc858585611f41565b91509150610ee8611894565b935093915050565b6002546a0100000000000000000000900464ffffffffff1615610f3f576040517f6bd3da9400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffffffffffffff0000000000ffffffffffffffffffff166a01000000000000000000004264ffffffffff16021790556040517f63c4f031000000000000000000000000000000000000000000000000000000008152600481018290527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906363c4f031906024015f604051808303815f87803b158015611002575f5ffd5b505af1158015611014573d5f5f3e3d5ffd5b505050507fb0d740f868b440414952aa0d2309736cd15c5ebdd79c3d091a142a8dfe02b04161104161225e565b61104b9042613083565b60405190815260200160405180910390a150565b5f5f611069611675565b5f6110738a6116ac565b90505f81602001516bffffffffffffffffffffffff168a67ffffffffffffffff1661109e9190613096565b82516040517fd505accf00000000000000000000000000000000000000000000000000000000815233600482015230602482015260448101839052606481018b905260ff8a16608482015260a4810189905260c4810188905291925073ffffffffffffffffffffffffffffffffffffffff169063d505accf9060e4015f604051808303815f87803b158015611131575f5ffd5b505af1925050508015611142575060015b5061114e8b8b8b611f41565b93509350505061115c611894565b97509795505050505050565b5f8181526020819052604090205481816111b1576040517f616a156a0000000000000000000000000000000000000000000000000000000081526004016105ff91815260200190565b50919050565b6002546a0100000000000000000000900464ffffffffff165f03611207576040517fcd12c78600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60085415611241576040517f88fb815200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61124a61225e565b60025461126c91906a0100000000000000000000900464ffffffffff16613083565b90508042101581906112ad576040517f19e32d730000000000000000000000000000000000000000000000000000000081526004016105ff91815260200190565b505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16627719806040518163ffffffff1660e01b81526004016020604051808303815f875af1158015611318573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061133c919061301f565b90505f61134884612301565b9050818181811461138e576040517ffb36e93e000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016105ff565b505083356008819055600980547fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000016606087013565ffffffffffff169081179091556040805192835260208301919091527f68045645226bc527fc51c0423c38ca1b0ab58ff456d6e731e6a29d42375e3d1d910160405180910390a150505050565b60608167ffffffffffffffff81111561142b5761142b6130ad565b604051908082528060200260200182016040528015611454578160200160208202803683370190505b5090505f5b828110156114c5575f5f858584818110611475576114756130da565b905060200201602081019061148a9190612fdc565b65ffffffffffff1681526020019081526020015f20548282815181106114b2576114b26130da565b6020908102919091010152600101611459565b5092915050565b60608183111580156114e8575060025465ffffffffffff168211155b8290611523576040517f616a156a0000000000000000000000000000000000000000000000000000000081526004016105ff91815260200190565b5061152e8383613107565b67ffffffffffffffff811115611546576115466130ad565b60405190808252806020026020018201604052801561156f578160200160208202803683370190505b509050825b828110156114c5575f81815260208190526040902054826115958684613107565b815181106115a5576115a56130da565b6020908102919091010152600101611574565b64ffffffffff600882901c165f90815260076020526040812054600160ff84161b161515610915565b5f67ffffffffffffffff82161580159061160b575066200000000000008267ffffffffffffffff16105b8290611650576040517f80d3338e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016105ff565b50335f9081526001602052604090205461095390610d889063ffffffff168585612374565b61167d612453565b6116aa60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906124ac565b565b604080518082019091525f8082526020820152600354829060ff821610611705576040517fe17338ee00000000000000000000000000000000000000000000000000000000815260ff90911660048201526024016105ff565b5060038260ff168154811061171c5761171c6130da565b5f9182526020918290206040805180820190915291015473ffffffffffffffffffffffffffffffffffffffff811682527401000000000000000000000000000000000000000090046bffffffffffffffffffffffff169181019190915292915050565b5f8261178c8686856124b3565b1495945050505050565b8167ffffffffffffffff165f036117d9576040517fc46babb100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6117e3846116ac565b60ff85165f90815260046020526040902080549192508491600c906118239084906c01000000000000000000000000900467ffffffffffffffff1661311a565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550610d608282602001516bffffffffffffffffffffffff168567ffffffffffffffff166118759190613096565b835173ffffffffffffffffffffffffffffffffffffffff1691906124f4565b6116aa5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006116a4565b5f73ffffffffffffffffffffffffffffffffffffffff821661190c576040517f49e27cff00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60025461192a906601000000000000900463ffffffff16600161313a565b905063ffffffff8163ffffffff161061196f576040517f777236cb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600280547fffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffffff16660100000000000063ffffffff84169081029190911790915573ffffffffffffffffffffffffffffffffffffffff83165f90815260016020526040812080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000016909217909155611a904260d01b7effffffffff00000000000000000000000000000000000000000000000000001660b084901b79ffffffff000000000000000000000000000000000000000000001617601085901b75ffffffffffffffffffffffffffffffffffffffff000016177f010000000000000000000000000000000000000000000000000000000000000017612554565b612554565b60405165ffffffffffff8216815290915073ffffffffffffffffffffffffffffffffffffffff84169063ffffffff8416907f783a75d84a44146f5862952f639b37695d3149e96c980cbbc08058a64384a6209060200160405180910390a350919050565b5f5f611aff83612608565b835190915060ff8216611b41576040517f0de42f810000000000000000000000000000000000000000000000000000000081526004016105ff91815260200190565b505f611b51846020015160c81c90565b905063ffffffff811615801590611b7e5750335f9081526001602052604090205463ffffffff8281169116145b81339091611bdc576040517fdea832e200000000000000000000000000000000000000000000000000000000815263ffffffff909216600483015273ffffffffffffffffffffffffffffffffffffffff1660248201526044016105ff565b5050611bec611a8b8342876126c8565b92508063ffffffff168365ffffffffffff167fd997b37b727b9cfecc81e39b0e06bba5e6cc9324bbc7a3f7b0e33fd2bee2b1e98487604051611c2f929190613156565b60405180910390a35050919050565b60408051602081018490525f918101829052600290606001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815290829052611c8e916131ca565b602060405180830381855afa158015611ca9573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611ccc919061301f565b90505f611cdb60036008613083565b86901b85176101001790505f5b602e811015611e6257600182821c81161480611dad576002848684602e8110611d1357611d136130da565b6020020135604051602001611d32929190918252602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815290829052611d6a916131ca565b602060405180830381855afa158015611d85573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611da8919061301f565b611e57565b60028583602e8110611dc157611dc16130da565b602002013585604051602001611de1929190918252602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815290829052611e19916131ca565b602060405180830381855afa158015611e34573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190611e57919061301f565b935050600101611ce8565b5050949350505050565b604080517f040000000000000000000000000000000000000000000000000000000000000060208201525f602182018190527fffffffff0000000000000000000000000000000000000000000000000000000060e085901b16602383015260278201527a010000000000000000000000000000000000000000000000000000602e8201528151808203601401815260686034830181815260d48401909452606093919260540181803683375050604051611f2b939291506020016131d5565b6040516020818303038152906040529050919050565b5f5f8367ffffffffffffffff165f03611f86576040517fc46babb100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f611f90866116ac565b60ff87165f9081526004602090815260408083208151808301909252546bffffffffffffffffffffffff8116825267ffffffffffffffff6c01000000000000000000000000909104811692820183905293945092611ff19190891690613083565b9050878166200000000000008110612040576040517f920af7fb00000000000000000000000000000000000000000000000000000000815260ff909216600483015260248201526044016105ff565b505067ffffffffffffffff808216602084015282519088169083906120669083906131f1565b6bffffffffffffffffffffffff90811690915260ff8a165f908152600460209081526040909120855181549287015167ffffffffffffffff166c01000000000000000000000000027fffffffffffffffffffffffff0000000000000000000000000000000000000000909316931692909217179055506120e586612780565b82519095506121ad904260d01b7effffffffff00000000000000000000000000000000000000000000000000001660b088901b79ffffffff00000000000000000000000000000000000000000000161760a88b901b75ff000000000000000000000000000000000000000000161760688a901b74ffffffffffffffff00000000000000000000000000161760089190911b6cffffffffffffffffffffffff0016177f020000000000000000000000000000000000000000000000000000000000000017612554565b82516040805167ffffffffffffffff8b1681526bffffffffffffffffffffffff909216602083015265ffffffffffff83168282015251919550339160ff8b169163ffffffff8916917fc7edfe701c5d9770deab1f613bcf9e5b8123aaeaf291369a97d4429abfff43ef9181900360600190a482516020840151612253918a9161224e906bffffffffffffffffffffffff1667ffffffffffffffff8c16613096565b6127c0565b505050935093915050565b5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663890357306040518163ffffffff1660e01b815260040161018060405180830381865afa1580156122c9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122ed919061327a565b610100015167ffffffffffffffff16905090565b5f816040516020016123579190813581526020808301359082015260408083013590820152606080830135908201526080808301359082015260a0808301359082015260c0918201359181019190915260e00190565b604051602081830303815290604052805190602001209050919050565b604080517f050000000000000000000000000000000000000000000000000000000000000060208201525f602182018190527fffffffff0000000000000000000000000000000000000000000000000000000060e087901b16602383015260278201527a010000000000000000000000000000000000000000000000000000602e82015281518082036014018152605f6034830181815260b4840190945260609391928692869290916054018180368337505060405161243b95949392915060200161335d565b60405160208183030381529060405290509392505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156116aa576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f81815b848110156124eb576124e1828787848181106124d5576124d56130da565b90506020020135612967565b91506001016124b7565b50949350505050565b6125018383836001612993565b61254f576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016105ff565b505050565b6002545f906a0100000000000000000000900464ffffffffff16156125a5576040517fdeecac1600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5060025465ffffffffffff165f8181526020819052604090208290556125cc8160016133d3565b600280547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000001665ffffffffffff92909216919091179055919050565b5f81515f0361261857505f919050565b5f825f8151811061262b5761262b6130da565b016020015160f81c90507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9810161267e57612668607c6002613096565b835114612675575f610953565b60069392505050565b607c83511461268f57505f92915050565b600181036126a05750600492915050565b600581036126b15750600392915050565b600481146126bf575f610953565b60059392505050565b5f806126d760d0610100613107565b6002846040516126e791906131ca565b602060405180830381855afa158015612702573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190612725919061301f565b901c901b7fff0000000000000000000000000000000000000000000000000000000000000060f886901b167effffffffff000000000000000000000000000000000000000000000000000060d086901b161717949350505050565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526001602052604090205463ffffffff1680156127b75780610915565b610915826118be565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8416906370a0823190602401602060405180830381865afa15801561282a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061284e919061301f565b905061287273ffffffffffffffffffffffffffffffffffffffff8416333085612a1b565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f90829073ffffffffffffffffffffffffffffffffffffffff8616906370a0823190602401602060405180830381865afa1580156128de573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612902919061301f565b61290c9190613107565b905084838281811461295d576040517fc544174700000000000000000000000000000000000000000000000000000000815260ff9093166004840152602483019190915260448201526064016105ff565b5050505050505050565b5f818310612981575f828152602084905260409020610953565b5f838152602083905260409020610953565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316612a0f578383151615612a03573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b612a29848484846001612a77565b610d60576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff851660048201526024016105ff565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f51148316612af9578383151615612aed573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b67ffffffffffffffff81168114612b1f575f5ffd5b50565b803561ffff81168114612b33575f5ffd5b919050565b73ffffffffffffffffffffffffffffffffffffffff81168114612b1f575f5ffd5b803560ff81168114612b33575f5ffd5b5f5f83601f840112612b79575f5ffd5b50813567ffffffffffffffff811115612b90575f5ffd5b6020830191508360208260051b8501011115610df3575f5ffd5b5f5f5f5f5f5f5f60c0888a031215612bc0575f5ffd5b8735612bcb81612b0a565b9650612bd960208901612b22565b95506040880135612be981612b38565b9450612bf760608901612b59565b93506080880135612c0781612b0a565b925060a088013567ffffffffffffffff811115612c22575f5ffd5b612c2e8a828b01612b69565b989b979a50959850939692959293505050565b5f60208284031215612c51575f5ffd5b813561095381612b38565b5f5f60408385031215612c6d575f5ffd5b8235612c7881612b0a565b9150612c8660208401612b22565b90509250929050565b803565ffffffffffff81168114612b33575f5ffd5b5f5f60408385031215612cb5575f5ffd5b612cbe83612c8f565b91506020830135612cce81612b38565b809150509250929050565b5f5f60208385031215612cea575f5ffd5b823567ffffffffffffffff811115612d00575f5ffd5b8301601f81018513612d10575f5ffd5b803567ffffffffffffffff811115612d26575f5ffd5b856020828401011115612d37575f5ffd5b6020919091019590945092505050565b803563ffffffff81168114612b33575f5ffd5b5f5f5f5f6106208587031215612d6e575f5ffd5b612d7785612d47565b9350612d8560208601612b59565b9250604085013591506106208501861015612d9e575f5ffd5b509194909350909160600190565b5f5f60408385031215612dbd575f5ffd5b50508035926020909101359150565b5f60208284031215612ddc575f5ffd5b61095382612b59565b602080825282518282018190525f918401906040840190835b81811015612e4c578351805173ffffffffffffffffffffffffffffffffffffffff1684526020908101516bffffffffffffffffffffffff168185015290930192604090920191600101612dfe565b509095945050505050565b5f5f60408385031215612e68575f5ffd5b612e7183612d47565b9150612c8660208401612b59565b5f5f5f60608486031215612e91575f5ffd5b612e9a84612b59565b92506020840135612eaa81612b0a565b91506040840135612eba81612b38565b809150509250925092565b5f60208284031215612ed5575f5ffd5b5035919050565b5f5f5f5f5f5f5f60e0888a031215612ef2575f5ffd5b612efb88612b59565b96506020880135612f0b81612b0a565b95506040880135612f1b81612b38565b945060608801359350612f3060808901612b59565b9699959850939692959460a0840135945060c09093013592915050565b5f60e0828403128015612f5e575f5ffd5b509092915050565b5f5f60208385031215612f77575f5ffd5b823567ffffffffffffffff811115612f8d575f5ffd5b612f9985828601612b69565b90969095509350505050565b602080825282518282018190525f918401906040840190835b81811015612e4c578351835260209384019390920191600101612fbe565b5f60208284031215612fec575f5ffd5b61095382612c8f565b5f5f60408385031215613006575f5ffd5b61300f83612b59565b91506020830135612cce81612b0a565b5f6020828403121561302f575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff818116838216019081111561091557610915613036565b8082018082111561091557610915613036565b808202811582820484141761091557610915613036565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8181038181111561091557610915613036565b67ffffffffffffffff828116828216039081111561091557610915613036565b63ffffffff818116838216019081111561091557610915613036565b60ff83168152604060208201525f82518060408401528060208501606085015e5f6060828501015260607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8301168401019150509392505050565b5f81518060208401855e5f93019283525090919050565b5f61095382846131b3565b5f6131e96131e383866131b3565b846131b3565b949350505050565b6bffffffffffffffffffffffff818116838216019081111561091557610915613036565b604051610180810167ffffffffffffffff8111828210171561325e577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b8051612b3381612b38565b8051612b3381612b0a565b5f61018082840312801561328c575f5ffd5b50613295613215565b61329e83613264565b81526132ac60208401613264565b6020820152604083810151908201526132c760608401613264565b60608201526132d860808401613264565b60808201526132e960a0840161326f565b60a08201526132fa60c0840161326f565b60c082015261330b60e0840161326f565b60e082015261331d610100840161326f565b610100820152613330610120840161326f565b610120820152613343610140840161326f565b610140820152610160928301519281019290925250919050565b5f61336882876131b3565b7fff000000000000000000000000000000000000000000000000000000000000008660f81b1681527fffffffffffffffff0000000000000000000000000000000000000000000000008560c01b1660018201526133c860098201856131b3565b979650505050505050565b65ffffffffffff81811683821601908111156109155761091561303656' as const

/** [offset, length] in bytes of each place of an immutable in the deployed bytecode. */
export const vaultImmutables: readonly (readonly [number, number])[] =
  [[907,32],[1272,32],[1604,32],[4012,32],[4785,32],[8801,32]]
