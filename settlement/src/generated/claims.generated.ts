// Generated from contracts/src/Claims.sol by `npm run gen`. Do not edit.

/** ABI of Claims. */
export const claimsAbi = [
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "vault",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "disputes",
      "type": "address"
     },
     {
      "internalType": "uint256",
      "name": "bondWei",
      "type": "uint256"
     },
     {
      "internalType": "address",
      "name": "sequencer",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "headerSigner",
      "type": "address"
     },
     {
      "internalType": "uint64",
      "name": "windowSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inboxDelaySeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "silenceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "graceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inputsMaxAgeSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "daRetentionSeconds",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "schemaHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Parameters",
    "name": "p",
    "type": "tuple"
   },
   {
    "internalType": "bytes",
    "name": "config",
    "type": "bytes"
   },
   {
    "internalType": "bytes32",
    "name": "stateRoot",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "constructor"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   }
  ],
  "name": "AlreadyBonded",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "AlreadyConfirmed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "versionedHash",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "element",
    "type": "uint256"
   }
  ],
  "name": "BadOpening",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "commitmentBytes",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "proofBytes",
    "type": "uint256"
   }
  ],
  "name": "BadOpeningLength",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "untilIndex",
    "type": "uint32"
   }
  ],
  "name": "BondInUse",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "to",
    "type": "address"
   }
  ],
  "name": "BondNotPaid",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "lastIndex",
    "type": "uint32"
   }
  ],
  "name": "BrokenChain",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "ClaimExists",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "rival",
    "type": "bytes32"
   }
  ],
  "name": "ClaimIsContested",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "ClaimIsKilled",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "tFirst",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "clock",
    "type": "uint48"
   }
  ],
  "name": "ClockBeforeFirst",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "tFirst",
    "type": "uint48"
   },
   {
    "internalType": "uint256",
    "name": "earliest",
    "type": "uint256"
   }
  ],
  "name": "ClockWouldBeLifted",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ConfirmingIsOver",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "disputes",
    "type": "address"
   }
  ],
  "name": "DisputesMismatch",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "index",
    "type": "uint48"
   }
  ],
  "name": "DueEntryLeft",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "EmptyTrace",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "from",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "to",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "length",
    "type": "uint48"
   }
  ],
  "name": "InboxOutOfRange",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "InvalidGenesis",
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
  "name": "NotBacked",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   }
  ],
  "name": "NotBonded",
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
  "name": "NotConfirmed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "NotDisputes",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "NotEnoughGas",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "a",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "b",
    "type": "bytes32"
   }
  ],
  "name": "NotRivals",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "NotSequencer",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "NotVault",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "NothingStuck",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "expected",
    "type": "uint32"
   },
   {
    "internalType": "uint32",
    "name": "given",
    "type": "uint32"
   }
  ],
  "name": "OutOfOrder",
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
  "name": "SchemaMismatch",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "SubmissionsStopped",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "previousLast",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "tFirst",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "tLast",
    "type": "uint48"
   },
   {
    "internalType": "uint256",
    "name": "latest",
    "type": "uint256"
   }
  ],
  "name": "TimesOutOfOrder",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "groups",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "entries",
    "type": "uint256"
   }
  ],
  "name": "TooManyItems",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "confirmableAt",
    "type": "uint256"
   }
  ],
  "name": "TooYoung",
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
  "name": "TotalsOutOfOrder",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "UnknownClaim",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "name": "UnknownInputs",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "vault",
    "type": "address"
   }
  ],
  "name": "VaultMismatch",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "windowSeconds",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "daRetentionSeconds",
    "type": "uint64"
   }
  ],
  "name": "WindowTooLong",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "expected",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "given",
    "type": "uint256"
   }
  ],
  "name": "WrongBackingCount",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   },
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
  "name": "WrongBlob",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "expected",
    "type": "uint256"
   }
  ],
  "name": "WrongBlobCount",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "expected",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "given",
    "type": "uint256"
   }
  ],
  "name": "WrongBond",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "originNumber",
    "type": "uint48"
   },
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
  "name": "WrongFork",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "expected",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "given",
    "type": "uint48"
   }
  ],
  "name": "WrongInboxCursor",
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
  "name": "WrongParent",
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
  "name": "WrongPrevious",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ZeroStateRoot",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "BondDeposited",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "reward",
    "type": "uint256"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "burnt",
    "type": "uint256"
   }
  ],
  "name": "BondSlashed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "BondWithdrawn",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   }
  ],
  "name": "ClaimConfirmed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "reward",
    "type": "uint256"
   }
  ],
  "name": "ClaimKilled",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "parentOutcomeHash",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   },
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
      "internalType": "uint16",
      "name": "withdrawalCount",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "inboxNext",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "clock",
      "type": "uint48"
     },
     {
      "components": [
       {
        "internalType": "uint8",
        "name": "asset",
        "type": "uint8"
       },
       {
        "internalType": "uint96",
        "name": "depositsConsumed",
        "type": "uint96"
       },
       {
        "internalType": "uint96",
        "name": "withdrawalsEmitted",
        "type": "uint96"
       }
      ],
      "internalType": "struct OutcomeTotal[]",
      "name": "totals",
      "type": "tuple[]"
     }
    ],
    "indexed": false,
    "internalType": "struct Outcome",
    "name": "outcome",
    "type": "tuple"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "traceStart",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "traceCount",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "bytes32[]",
    "name": "traceVersionedHashes",
    "type": "bytes32[]"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "nettedRoot",
    "type": "bytes32"
   }
  ],
  "name": "ClaimProposed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "a",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "b",
    "type": "bytes32"
   }
  ],
  "name": "ClaimsContested",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": false,
    "internalType": "bytes",
    "name": "config",
    "type": "bytes"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "stateRoot",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "schemaHash",
    "type": "bytes32"
   }
  ],
  "name": "Genesis",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "indexed": false,
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "firstOpSeq",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "inboxFrom",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "inclusionTimeMs",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "stepperVersion",
    "type": "uint16"
   }
  ],
  "name": "InputsPosted",
  "type": "event"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   }
  ],
  "name": "bondOf",
  "outputs": [
   {
    "internalType": "bool",
    "name": "active",
    "type": "bool"
   },
   {
    "internalType": "uint32",
    "name": "lastIndex",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "bondWei",
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
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "claim",
  "outputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "proposer",
      "type": "address"
     },
     {
      "internalType": "uint40",
      "name": "time",
      "type": "uint40"
     },
     {
      "internalType": "uint32",
      "name": "index",
      "type": "uint32"
     },
     {
      "internalType": "uint16",
      "name": "traceCount",
      "type": "uint16"
     },
     {
      "internalType": "bool",
      "name": "withInputs",
      "type": "bool"
     },
     {
      "internalType": "bool",
      "name": "killed",
      "type": "bool"
     },
     {
      "internalType": "bool",
      "name": "contested",
      "type": "bool"
     },
     {
      "internalType": "bytes32",
      "name": "parentOutcomeHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "outcomeHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "withdrawalsRoot",
      "type": "bytes32"
     }
    ],
    "internalType": "struct ClaimRecord",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32[]",
    "name": "claimIds",
    "type": "bytes32[]"
   }
  ],
  "name": "confirm",
  "outputs": [],
  "stateMutability": "nonpayable",
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
  "name": "confirmedClaim",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "confirmedCount",
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
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "confirmedOutcomeHash",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
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
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "confirmedWithdrawalsRoot",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "a",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "b",
    "type": "bytes32"
   }
  ],
  "name": "contest",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "cursors",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "lastInputsId",
    "type": "bytes32"
   },
   {
    "internalType": "uint32",
    "name": "nextIndex",
    "type": "uint32"
   },
   {
    "internalType": "uint48",
    "name": "nextOpSeq",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "nextInbox",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "lastTLast",
    "type": "uint48"
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
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   }
  ],
  "name": "depositBond",
  "outputs": [],
  "stateMutability": "payable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "endConfirming",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   }
  ],
  "name": "inputsIdOf",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "pure",
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
  "name": "inputsRecord",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint32",
      "name": "index",
      "type": "uint32"
     },
     {
      "internalType": "uint48",
      "name": "firstOpSeq",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inclusionTimeMs",
      "type": "uint48"
     },
     {
      "internalType": "uint16",
      "name": "stepperVersion",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "inboxFrom",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     }
    ],
    "internalType": "struct InputsRecord",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "kill",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "reward",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "maxLagMs",
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
  "inputs": [],
  "name": "parameters",
  "outputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "vault",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "disputes",
      "type": "address"
     },
     {
      "internalType": "uint256",
      "name": "bondWei",
      "type": "uint256"
     },
     {
      "internalType": "address",
      "name": "sequencer",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "headerSigner",
      "type": "address"
     },
     {
      "internalType": "uint64",
      "name": "windowSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inboxDelaySeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "silenceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "graceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inputsMaxAgeSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "daRetentionSeconds",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "schemaHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Parameters",
    "name": "",
    "type": "tuple"
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
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   }
  ],
  "name": "postInputs",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "parentOutcomeHash",
      "type": "bytes32"
     },
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
        "internalType": "uint16",
        "name": "withdrawalCount",
        "type": "uint16"
       },
       {
        "internalType": "uint48",
        "name": "inboxNext",
        "type": "uint48"
       },
       {
        "internalType": "uint48",
        "name": "clock",
        "type": "uint48"
       },
       {
        "components": [
         {
          "internalType": "uint8",
          "name": "asset",
          "type": "uint8"
         },
         {
          "internalType": "uint96",
          "name": "depositsConsumed",
          "type": "uint96"
         },
         {
          "internalType": "uint96",
          "name": "withdrawalsEmitted",
          "type": "uint96"
         }
        ],
        "internalType": "struct OutcomeTotal[]",
        "name": "totals",
        "type": "tuple[]"
       }
      ],
      "internalType": "struct Outcome",
      "name": "outcome",
      "type": "tuple"
     },
     {
      "internalType": "uint16",
      "name": "traceCount",
      "type": "uint16"
     },
     {
      "internalType": "bytes32",
      "name": "nettedRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint48[]",
      "name": "backing",
      "type": "uint48[]"
     },
     {
      "internalType": "bytes",
      "name": "commitment",
      "type": "bytes"
     },
     {
      "internalType": "bytes",
      "name": "proof",
      "type": "bytes"
     }
    ],
    "internalType": "struct Proposal",
    "name": "proposal",
    "type": "tuple"
   }
  ],
  "name": "propose",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "shard",
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
  "name": "stop",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "parentOutcomeHash",
      "type": "bytes32"
     },
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
        "internalType": "uint16",
        "name": "withdrawalCount",
        "type": "uint16"
       },
       {
        "internalType": "uint48",
        "name": "inboxNext",
        "type": "uint48"
       },
       {
        "internalType": "uint48",
        "name": "clock",
        "type": "uint48"
       },
       {
        "components": [
         {
          "internalType": "uint8",
          "name": "asset",
          "type": "uint8"
         },
         {
          "internalType": "uint96",
          "name": "depositsConsumed",
          "type": "uint96"
         },
         {
          "internalType": "uint96",
          "name": "withdrawalsEmitted",
          "type": "uint96"
         }
        ],
        "internalType": "struct OutcomeTotal[]",
        "name": "totals",
        "type": "tuple[]"
       }
      ],
      "internalType": "struct Outcome",
      "name": "outcome",
      "type": "tuple"
     },
     {
      "internalType": "uint16",
      "name": "traceCount",
      "type": "uint16"
     },
     {
      "internalType": "bytes32",
      "name": "nettedRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint48[]",
      "name": "backing",
      "type": "uint48[]"
     },
     {
      "internalType": "bytes",
      "name": "commitment",
      "type": "bytes"
     },
     {
      "internalType": "bytes",
      "name": "proof",
      "type": "bytes"
     }
    ],
    "internalType": "struct Proposal",
    "name": "proposal",
    "type": "tuple"
   }
  ],
  "name": "submit",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "vault",
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
  "inputs": [],
  "name": "withdrawBond",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 }
] as const

/** Creation bytecode, without constructor arguments. */
export const claimsBytecode =
  '0x610240604052348015610010575f5ffd5b50604051615ff8380380615ff883398101604081905261002f91610872565b8261003983610407565b6100428461041b565b604083810151608090815284516001600160a01b0390811660a090815260608088015190921660c0908152808801516001600160401b0390811660e0908152890151166101005265ffffffffffff87811661012052855191820186525f8083526020830181905295820186905286169281019290925264ffffffffff4290811693830193909352019190915260281b69ffffffffff000000000016605082901b6fffffffffffff000000000000000000001617600355505050306001600160a01b0316835f01516001600160a01b031663dcc59b6f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610144573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101689190610999565b6001600160a01b031614835f0151906101a557604051634746f62f60e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b50306001600160a01b031683602001516001600160a01b031663dcc59b6f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101f0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102149190610999565b6001600160a01b03161483602001519061024d5760405163788c7a7360e01b81526001600160a01b03909116600482015260240161019c565b506101608301515f516020615fd85f395f51905f529080821461028c57604051632ffdd68960e21b81526004810192909252602482015260440161019c565b50505f60268351101580156102b857506022602684516102ac91906109cd565b6102b691906109e6565b155b9050806102d85760405163156b26df60e31b815260040160405180910390fd5b5f8290036102f957604051637eebc38360e01b815260040160405180910390fd5b5f8461014001516001600160401b03166202a3008660a001516001600160401b03166103259190610a05565b610330906002610a18565b11159050617a694614806103415750805b8560a00151866101400151909161037e57604051631762a47f60e21b81526001600160401b0392831660048201529116602482015260440161019c565b5050436101405260e061039085610a2f565b63ffffffff911c166101605260808501516001600160a01b039081166101805260a08601516001600160401b039081166101a05260208701519091166101c05261010086015181166101e05261012086015181166102005261014086015116610220526103fd8484610427565b5050505050610b27565b5f60b061041383610a2f565b901c92915050565b5f608061041383610a2f565b5f80828180806104368861041b565b6040516002906020815f81855afa158015610453573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906104769190610a55565b6040805160208101979097528601949094526060850192909252608084015265ffffffffffff1660a083015260c082015260e081018390526101000160408051601f198184030181528282528051602091820120908301829052600d60608401526c61737361792e67656e6573697360981b608084015290820181905291505f9060a00160408051601f19818403018152919052805160209091012090505f81848481808086604051908082528060200260200182016040528015610545578160200160208202803683370190505b5060405160200161055c9796959493929190610a6c565b6040516020818303038152906040528051906020012090506105838261066960201b60201c565b5f8181526005602090815260408083204260a01b81556002810187905592805260079091527f6d5257204ebe7d88fd91ae87941cb2dd9d8062b64ae5a2bd2d28ec40b9fbf6df8390556004805463ffffffff19166001179055517f8ad8a5dfb99a4fa6e9b7e2bbe91b44a7936e085b5f13a0d3a6b068f68c98ac789061061d908990899088905f516020615fd85f395f51905f5290610add565b60405180910390a15f827f4ba75fa66abaea4562ae74c5ca3cad9619c1db5be42c85516d8ed3c0ef87592d8660405161065891815260200190565b60405180910390a350505050505050565b60028190555f6107026040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b600181529050610777818060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b5050565b634e487b7160e01b5f52604160045260245ffd5b60405161018081016001600160401b03811182821017156107b2576107b261077b565b60405290565b80516001600160a01b03811681146107ce575f5ffd5b919050565b80516001600160401b03811681146107ce575f5ffd5b5f82601f8301126107f8575f5ffd5b81516001600160401b038111156108115761081161077b565b604051601f8201601f19908116603f011681016001600160401b038111828210171561083f5761083f61077b565b604052818152838201602001851015610856575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f5f5f8385036101c0811215610886575f5ffd5b610180811215610894575f5ffd5b5061089d61078f565b6108a6856107b8565b81526108b4602086016107b8565b6020820152604085810151908201526108cf606086016107b8565b60608201526108e0608086016107b8565b60808201526108f160a086016107d3565b60a082015261090260c086016107d3565b60c082015261091360e086016107d3565b60e082015261092561010086016107d3565b61010082015261093861012086016107d3565b61012082015261094b61014086016107d3565b61014082015261016085810151908201526101808501519093506001600160401b03811115610978575f5ffd5b610984868287016107e9565b6101a095909501519396949550929392505050565b5f602082840312156109a9575f5ffd5b6109b2826107b8565b9392505050565b634e487b7160e01b5f52601160045260245ffd5b818103818111156109e0576109e06109b9565b92915050565b5f82610a0057634e487b7160e01b5f52601260045260245ffd5b500690565b808201808211156109e0576109e06109b9565b80820281158282048414176109e0576109e06109b9565b80516020808301519190811015610a4f575f198160200360031b1b821691505b50919050565b5f60208284031215610a65575f5ffd5b5051919050565b5f60e082018983528860208401528760408401528660608401528560808401528460a084015260e060c0840152808451808352610100850191506020860192505f5b81811015610acc578351835260209384019390920191600101610aae565b50909b9a5050505050505050505050565b608081525f8551806080840152806020880160a085015e5f60a0828501015260a0601f19601f83011684010191505084602083015283604083015282606083015295945050505050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051610200516102205161534f610c895f395f6106f201525f81816106c20152610f3201525f61069201525f818161052801526114d701525f818161060201528181610f11015281816119ea0152611c3401525f6105c601525f61077c01525f6103b901525f818161024201528181610bd801528181610c3b015281816127e301526133b301525f818161066201528181610a68015261136a01525f81816106320152613d6b01525f818161058a01528181610a2701528181611329015261218101525f81816104ec015281816108db0152818161091e01528181610e8e015281816127220152818161317a015281816136010152613d9901525f81816102cb015281816105640152818161102101528181611073015281816111be01528181612c3301528181612c980152612cde015261534f5ff3fe60806040526004361061018d575f3560e01c8063843cf02d116100dc578063b4f9b6c811610087578063eb726f8511610062578063eb726f8514610858578063ee83d82a14610877578063f65b7adb14610896578063fbfa77cf146108b5575f5ffd5b8063b4f9b6c8146107ee578063b64212ae1461080d578063bd66528a1461082c575f5ffd5b8063996373c3116100b7578063996373c31461076b578063a26cc6b2146107b3578063a406c4bf146107cf575f5ffd5b8063843cf02d146103db578063890357301461046f5780639829456714610758575f5ffd5b8063581582c71161013c57806372d2b6c01161011757806372d2b6c014610322578063754150f71461038957806382100e3f146103a8575f5ffd5b8063581582c7146102ba57806363c4f031146102ed57806366eb9cec1461030e575f5ffd5b8063382e22011161016c578063382e22011461020b5780633d1b1abb1461022a5780633e7fa1e01461026c575f5ffd5b8062771980146101915780630906a3ed146101b85780630b4dfe95146101ec575b5f5ffd5b34801561019c575f5ffd5b506101a5610905565b6040519081526020015b60405180910390f35b3480156101c3575f5ffd5b506101d76101d2366004614506565b610a0c565b604080519283526020830191909152016101af565b3480156101f7575f5ffd5b506101a5610206366004614571565b610cf8565b348015610216575f5ffd5b506101a5610225366004614588565b610d1d565b348015610235575f5ffd5b5060405165ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101af565b348015610277575f5ffd5b50610280610db7565b6040805195865263ffffffff909416602086015265ffffffffffff928316938501939093528116606084015216608082015260a0016101af565b3480156102c5575f5ffd5b506101a57f000000000000000000000000000000000000000000000000000000000000000081565b3480156102f8575f5ffd5b5061030c610307366004614571565b610e76565b005b348015610319575f5ffd5b5061030c610f59565b34801561032d575f5ffd5b5061036d61033c3660046145c2565b73ffffffffffffffffffffffffffffffffffffffff165f908152602081905260409020548015159160a09190911c90565b60408051921515835263ffffffff9091166020830152016101af565b348015610394575f5ffd5b506101a56103a3366004614571565b61109b565b3480156103b3575f5ffd5b506101a57f000000000000000000000000000000000000000000000000000000000000000081565b3480156103e6575f5ffd5b506103fa6103f5366004614571565b6110ea565b6040516101af91905f60c08201905063ffffffff835116825265ffffffffffff602084015116602083015265ffffffffffff604084015116604083015261ffff606084015116606083015265ffffffffffff608084015116608083015265ffffffffffff60a08401511660a083015292915050565b34801561047a575f5ffd5b5061074b60408051610180810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101919091526040518061018001604052807f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000081526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017fb6a4830a4d13a6c28b2d0a3fd00d59f43f55c4c0e6308844796f9dd58ddb6ed15f1b815250905090565b6040516101af91906145fc565b61030c6107663660046145c2565b6111bc565b348015610776575f5ffd5b5061079e7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016101af565b3480156107be575f5ffd5b5060045461079e9063ffffffff1681565b3480156107da575f5ffd5b506101a56107e9366004614588565b61130f565b3480156107f9575f5ffd5b506101a5610808366004614571565b6114be565b348015610818575f5ffd5b506101a5610827366004614571565b6116a1565b348015610837575f5ffd5b5061084b610846366004614571565b6116c6565b6040516101af919061475a565b348015610863575f5ffd5b5061030c610872366004614824565b61182f565b348015610882575f5ffd5b506101a5610891366004614506565b611ac0565b3480156108a1575f5ffd5b5061030c6108b0366004614844565b611ae7565b3480156108c0575f5ffd5b5060405173ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101af565b5f3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610994576040517fe9d6016100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024015b60405180910390fd5b50600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffff8116640100000000179091556005905f9060079082906109e29060019063ffffffff166148e2565b63ffffffff1681526020019081526020015f205481526020019081526020015f2060020154905090565b5f80803373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480610b3c5750335f9081526020819052604090205415158015610b3c57507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16610b246040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b6080015164ffffffffff16610b3991906148fe565b42115b90503381610b8f576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b506040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152610bca86611db6565b909450905065ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016610c08608088016060890161492f565b65ffffffffffff16610c1a91906148fe565b604082015165ffffffffffff161115610c39608088016060890161492f565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff16836040015165ffffffffffff16610c79919061494a565b9091610cc1576040517f9537f12800000000000000000000000000000000000000000000000000000000815265ffffffffffff9092166004830152602482015260440161098b565b50610ced905084828888610cdb606083016040840161496e565b610ce6906004614987565b6001612290565b925050509250929050565b5f60055f610d058461109b565b81526020019081526020015f20600201549050919050565b5f8135610d2d60208401846149ab565b610d3d606086016040870161496e565b610d4d608087016060880161492f565b610d5d60a088016080890161492f565b610d6d60c0890160a08a0161492f565b610d7d60e08a0160c08b0161492f565b8960e00135604051602001610d9a99989796959493929190614a5f565b604051602081830303815290604052805190602001209050919050565b5f5f5f5f5f5f610e506040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b600254815160208301516040840151606090940151929a91995097509195509350915050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610eff576040517fe9d6016100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b50600454610f5690829063ffffffff167f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000612636565b50565b335f818152602081905260409020549081610fb9576040517f0b97d11100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5060a081901c610fc8816129f6565b8190611009576040517f8e2a399000000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260240161098b565b50335f818152602081815260408083209290925590517f000000000000000000000000000000000000000000000000000000000000000081527f0d41118e36df44efb77a471fc49fb9c0be0406d802ef95520e9fbf606e65b455910160405180910390a2611097337f0000000000000000000000000000000000000000000000000000000000000000612a21565b5050565b5f8181526007602052604090205481816110e4576040517f3bb9d63400000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b50919050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526111b6826040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b92915050565b7f000000000000000000000000000000000000000000000000000000000000000034808214611220576040517f0c5e03da0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b505073ffffffffffffffffffffffffffffffffffffffff81165f90815260208190526040902054819015611299576040517ff30bbe5f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5073ffffffffffffffffffffffffffffffffffffffff81165f81815260208181526040918290207801000000000000000000000000000000000000000000000000905590513481527f8ed8c6869618197b68315ade66e75ed3906c97b111fa3ab81e5760046825c7db910160405180910390a250565b5f803373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148061143e5750335f908152602081905260409020541515801561143e57507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff166114266040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b6080015164ffffffffff1661143b91906148fe565b42115b90503381611491576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5061149b83611db6565b5091506110e46114b96114b4606086016040870161496e565b612ad8565b612b17565b5f3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114611548576040517fb4a46e6400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b505f61155383612b8e565b9050827f02000000000000000000000000000000000000000000000000000000000000008216156115b3576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b508260075f6115c28460c81c90565b63ffffffff1681526020019081526020015f205414158390611613576040517f226acaf800000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505f8381526005602052604090207f02000000000000000000000000000000000000000000000000000000000000008217905561164f81612bd7565b915061165b8160c81c90565b63ffffffff16837f3ee2d7d15d31f539884db87ddea1806560c2cb20493d57b0713eaedc6e50445d8460405161169391815260200190565b60405180910390a350919050565b5f60055f6116ae8461109b565b81526020019081526020015f20600301549050919050565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101919091525f8281526005602090815260409182902080548351610140810190945273ffffffffffffffffffffffffffffffffffffffff8116845290929091810160a083901c64ffffffffff1664ffffffffff1681526020016117748360c81c90565b63ffffffff16815261ffff60e884901c1660208201527f01000000000000000000000000000000000000000000000000000000000000008316151560408201527f02000000000000000000000000000000000000000000000000000000000000008316151560608201527f040000000000000000000000000000000000000000000000000000000000000090921615156080830152600183015460a0830152600283015460c083015260039092015460e09091015292915050565b5f5f61183a84612b8e565b61184384612b8e565b915091505f6118528260c81c90565b63ffffffff166118628460c81c90565b63ffffffff1614801561189157505f848152600560205260408082206001908101548884529190922090910154145b80156118ba57505f84815260056020526040808220600290810154888452919092209091015414155b80156118dd575060045463ffffffff166118d48460c81c90565b63ffffffff1610155b9050848482611921576040517ff6447a4c0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b508590507f0200000000000000000000000000000000000000000000000000000000000000841615611982576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b50837f02000000000000000000000000000000000000000000000000000000000000008316156119e1576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505f611a0e60027f0000000000000000000000000000000000000000000000000000000000000000614ae6565b611a2d9067ffffffffffffffff1664ffffffffff60a086901c166148fe565b9050848142811115611a74576040517fdb22360e0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050611a81868587612d16565b611a8c858488612d16565b604051859087907f7c2691de82d089868328341ccef60ad7137d457a6394b1ecbdb692c76bcd56c6905f90a3505050505050565b5f5f5f611acc85612e2c565b91509150611ade828287875f5f612290565b95945050505050565b600454640100000000900460ff1615611b2c576040517f6101d69200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60045463ffffffff165f600581600781611b476001876148e2565b63ffffffff1681526020019081526020015f205481526020019081526020015f206002015490505f5f90505b83811015611d7b575f858583818110611b8e57611b8e614b15565b9050602002013590505f60055f8381526020019081526020015f2090505f611bb583612b8e565b90508563ffffffff16611bc88260c81c90565b63ffffffff161486611bda8360c81c90565b9091611c22576040517f7dd23e5a00000000000000000000000000000000000000000000000000000000815263ffffffff92831660048201529116602482015260440161098b565b5050611c2e8382612f4e565b5f611c6e7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1664ffffffffff60a085901c166148fe565b9050838142811115611cb5576040517fdb22360e0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b505060018301548690808214611d00576040517ff8bef0820000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050600283015463ffffffff88165f8181526007602052604090819020879055519197509085907f4ba75fa66abaea4562ae74c5ca3cad9619c1db5be42c85516d8ed3c0ef87592d90611d56908a815260200190565b60405180910390a386611d6881614b42565b97505060019094019350611b7392505050565b5050600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff929092169190911790555050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081018290526002548335808214611e2d576040517fdec384600000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b50505f611ec36040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b90508060a0015164ffffffffff165f14611f09576040517f1afcc1d000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040805160c081018252825163ffffffff16815260208084015165ffffffffffff1690820152908101611f3e426103e8614b66565b65ffffffffffff90811682526001602083015260408481015190911690820152606001611f7160a087016080880161492f565b65ffffffffffff168152509150611fae8160600151856060016020810190611f99919061492f565b611fa960a088016080890161492f565b6130ac565b5f611fbd858360400151613176565b9050611fc88561343a565b5f611fd960e0870160c0880161492f565b65ffffffffffff164090508015801590611ff657508560e0013581145b61200660e0880160c0890161492f565b828860e0013590919261205d576040517fb0377d9c00000000000000000000000000000000000000000000000000000000815265ffffffffffff90931660048401526024830191909152604482015260640161098b565b50505061206986610d1d565b94508360a0015165ffffffffffff166040856080015165ffffffffffff16901b6070866060015161ffff16901b6080876040015165ffffffffffff16901b60b0886020015165ffffffffffff16901b60e0895f015163ffffffff16901b171717171760015f8781526020019081526020015f208190555084600281905550835f015160016120f79190614b7d565b63ffffffff16835261210f606087016040880161496e565b61ffff1684602001516121229190614b99565b65ffffffffffff16602084015261213f60c0870160a0880161492f565b65ffffffffffff16604084015261215c60a087016080880161492f565b65ffffffffffff1660608401523373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480156121ac575081155b156121bf5764ffffffffff421660808401525b61222e838060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b84845f015163ffffffff167f8bca7ce8b3e6a3a66612cedc56a040804d92861f8764c85360da127ce8cf1d77888760200151886080015189604001518a60600151604051612280959493929190614bb7565b60405180910390a3505050915091565b5f61229e6020850185614cf5565b355f036122d7576040517f7eebc38300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6122e760c0860160a0870161492f565b65ffffffffffff166122fc6020860186614cf5565b61230d90608081019060600161492f565b65ffffffffffff161461232660c0870160a0880161492f565b6123336020870187614cf5565b61234490608081019060600161492f565b909161238e576040517f6226727400000000000000000000000000000000000000000000000000000000815265ffffffffffff92831660048201529116602482015260440161098b565b5061239e90506020850185614cf5565b6123af9060a081019060800161492f565b65ffffffffffff166123c7608087016060880161492f565b65ffffffffffff1611156123e1608087016060880161492f565b6123ee6020870187614cf5565b6123ff9060a081019060800161492f565b9091612449576040517faa1fedaa00000000000000000000000000000000000000000000000000000000815265ffffffffffff92831660048201529116602482015260440161098b565b5061246590508461246060c0880160a0890161492f565b613552565b61249160405180608001604052805f81526020015f81526020015f61ffff168152602001606081525090565b87815261ffff84166040808301919091526124bd9085906124b8906060890190890161496e565b61390f565b816060018190525061250581868860400160208101906124dd919061496e565b6124ed60608b0160408c0161496e565b61ffff168b602001516125009190614b99565b613a10565b60208201526125148186613b11565b5f818152600560205260409020805491935090839015612563576040517fe0b2f38a00000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b508361256f575f612591565b7f01000000000000000000000000000000000000000000000000000000000000005b60e86125a36060890160408a0161496e565b8a5161ffff9190911690911b60c89190911b7cffffffff00000000000000000000000000000000000000000000000000164260a01b331717171781558535600182015560208281015160028301556125fd90870187614cf5565b602090810135600383015588519083015161261b9190883590613b71565b61262a83895f01518489613cdf565b50509695505050505050565b5f6126ca6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b90508060a0015164ffffffffff165f14612710576040517f1afcc1d000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61271d426103e8614b66565b90505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663874830be6040518163ffffffff1660e01b8152600401602060405180830381865afa158015612789573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127ad9190614d31565b65ffffffffffff16836040015165ffffffffffff161080156128355750816127e167ffffffffffffffff87166103e8614b66565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff1661281f866040015165ffffffffffff16613d68565b61282991906148fe565b61283391906148fe565b105b90508061293a575f6128d8886040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b805190915063ffffffff16158015906128ff57508663ffffffff16815f015163ffffffff16145b801561293657508261291d67ffffffffffffffff87166103e8614b66565b826040015165ffffffffffff1661293491906148fe565b105b9150505b80612971576040517ffc5606d300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b64ffffffffff421660a08401526129ed838060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b50505050505050565b6004545f9063ffffffff90811690831610806111b6575050600454640100000000900460ff16919050565b5f8273ffffffffffffffffffffffffffffffffffffffff16826040515f6040518083038185875af1925050503d805f8114612a77576040519150601f19603f3d011682016040523d82523d5f602084013e612a7c565b606091505b50509050808390612ad2576040517ffa4f6a0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b50505050565b5f612ae66004611000614d4c565b6001612af56004611000614d4c565b612b039061ffff86166148fe565b612b0d919061494a565b6111b69190614d4c565b5f60068211158015612b415750811580612b415750612b3e612b3a60018461494a565b4990565b15155b8015612b4c57508149155b90508181612b89576040517f239ca55600000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505050565b5f8181526005602052604090205481816110e4576040517fb724c9ee00000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260208190526040812054612c0757505f919050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812055612c5760027f0000000000000000000000000000000000000000000000000000000000000000614d4c565b905073ffffffffffffffffffffffffffffffffffffffff82167f7aa0d00094a98c2ebaf11dd04c9480f67f70b8040d5f1dbc89a7f61808c0205382612cbc817f000000000000000000000000000000000000000000000000000000000000000061494a565b6040805192835260208301919091520160405180910390a2612d075f612d02837f000000000000000000000000000000000000000000000000000000000000000061494a565b612a21565b612d113382612a21565b919050565b5f838152600660205260408120805490915b8254811015612dbc5783838281548110612d4457612d44614b15565b905f5260205f20015403612d5a57505050505050565b7f020000000000000000000000000000000000000000000000000000000000000060055f858481548110612d9057612d90614b15565b905f5260205f20015481526020019081526020015f205f0154165f14612db4578091505b600101612d28565b5081548103612dd157815460010182555f8290525b82828281548110612de457612de4614b15565b5f91825260208083209091019290925595865260059052505060409092207f040000000000000000000000000000000000000000000000000000000000000091909117905550565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101829052612e6583610d1d565b9150612f02826040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b8051909150829063ffffffff16612f48576040517f5d36fd1100000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b50915091565b817f0200000000000000000000000000000000000000000000000000000000000000821615612fac576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b507f040000000000000000000000000000000000000000000000000000000000000081165f03612fda575050565b5f828152600660205260408120905b8154811015612ad2577f020000000000000000000000000000000000000000000000000000000000000060055f84848154811061302857613028614b15565b905f5260205f20015481526020019081526020015f205f0154165f14158483838154811061305857613058614b15565b905f5260205f20015490916130a2576040517fc35070f80000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050600101612fe9565b5f6175306130bc426103e8614b66565b6130c691906148fe565b90508265ffffffffffff168465ffffffffffff16111580156130f857508165ffffffffffff168365ffffffffffff1611155b801561310c5750808265ffffffffffff1611155b848484849091929361316c576040517fdddf96f500000000000000000000000000000000000000000000000000000000815265ffffffffffff9485166004820152928416602484015292166044820152606481019190915260840161098b565b5050505050505050565b5f5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663874830be6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156131e1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132059190614d31565b90505f61321860c0860160a0870161492f565b90508065ffffffffffff168465ffffffffffff161115801561324a57508165ffffffffffff168165ffffffffffff1611155b8482849091926132a1576040517fc1f96e2d00000000000000000000000000000000000000000000000000000000815265ffffffffffff93841660048201529183166024830152909116604482015260640161098b565b5050505f84826132b19190614d5f565b65ffffffffffff16905061020081111580156132ed5750611000816132dc6060890160408a0161496e565b61ffff166132ea91906148fe565b11155b6132fd606088016040890161496e565b829091613342576040517f5b679eb100000000000000000000000000000000000000000000000000000000815261ffff9092166004830152602482015260440161098b565b50508265ffffffffffff168265ffffffffffff1603613366575f93505050506111b6565b5f6133788365ffffffffffff16613d68565b905061338a60a088016080890161492f565b65ffffffffffff16811115806133dc57506133a7426103e8614b66565b6133d965ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016836148fe565b11155b94508415806133ec575061020082145b839061342f576040517fe48948ea00000000000000000000000000000000000000000000000000000000815265ffffffffffff909116600482015260240161098b565b505050505092915050565b5f61344e6114b4606084016040850161496e565b90508061345e60208401846149ab565b905014819061349c576040517f239ca55600000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505f5b81811015612b89578049806134b760208601866149ab565b848181106134c7576134c7614b15565b905060200201351482828680602001906134e191906149ab565b868181106134f1576134f1614b15565b90506020020135909192613542576040517fe78d3ffa00000000000000000000000000000000000000000000000000000000815260048101939093526024830191909152604482015260640161098b565b50506001909201915061349f9050565b365f6135616020850185614cf5565b61356f9060a0810190614d7d565b90925090508061358260808601866149ab565b9190911490508161359660808701876149ab565b905090916135d9576040517fdf2f4d640000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b50505f8190036135e95750505050565b5f73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001663bdd425e361363360808801886149ab565b6040518363ffffffff1660e01b8152600401613650929190614de0565b5f60405180830381865afa15801561366a573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01682016040526136af9190810190614e58565b90505f5b8281101561390757368484838181106136ce576136ce614b15565b6060029190910191505f90506136ea6040830160208401614f59565b6bffffffffffffffffffffffff161561384b5765ffffffffffff871661371360808a018a6149ab565b8581811061372357613723614b15565b9050602002016020810190613738919061492f565b65ffffffffffff161061374e6020840184614f82565b9061378b576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b505f84848151811061379f5761379f614b15565b602002602001015190505f60026137b68360f81c90565b60ff161480156137e057506137ce6020850185614f82565b60ff166137db8360a81c90565b60ff16145b9050806137f06020860186614f82565b9061382d576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b506138388260081c90565b6bffffffffffffffffffffffff16925050505b61385b6040830160208401614f59565b6bffffffffffffffffffffffff166138796060840160408501614f59565b6bffffffffffffffffffffffff16111580156138b25750806138a16040840160208501614f59565b6bffffffffffffffffffffffff1611155b6138bf6020840184614f82565b906138fc576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b5050506001016136b3565b505050505050565b60608161ffff165f0361394e576040517f09438a6900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61396061ffff8085169086166148fe565b90505f611000600161397282856148fe565b61397c919061494a565b6139869190614d4c565b905061399181612b17565b8067ffffffffffffffff8111156139aa576139aa614e2b565b6040519080825280602002602001820160405280156139d3578160200160208202803683370190505b5092505f5b81811015613a075780498482815181106139f4576139f4614b15565b60209081029190910101526001016139d8565b50505092915050565b5f8080613a36613a236020880188614cf5565b613a319060a0810190614d7d565b613e54565b90925090505f613a55613a4c6020890189614cf5565b84848989614044565b90505f6001613a6a60608a0160408b0161496e565b61ffff168a6040015161ffff16613a8191906148fe565b613a8b919061494a565b9050613aed896060015161100083613aa39190614d4c565b81518110613ab357613ab3614b15565b602002602001015161100083613ac99190614f9b565b600885901c613adb60a08d018d614fae565b613ae860c08f018f614fae565b614141565b613b04613afd60208a018a614cf5565b858561436d565b9998505050505050505050565b5f825f0151825f01358460200151338660400151866040016020810190613b38919061496e565b8860600151604051602001613b539796959493929190615049565b60405160208183030381529060405280519060200120905092915050565b335f818152602081905260409020549081613bd1576040517f0b97d11100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5060a081901c5f73ffffffffffffffffffffffffffffffffffffffff808416908616148015613c0b57508563ffffffff168263ffffffff16105b90508080613c1d575063ffffffff8216155b80613c2c5750613c2c826129f6565b8290613c6d576040517f3a8fc32600000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260240161098b565b5050335f90815260208190526040902077ffffffff000000000000000000000000000000000000000060a09690961b9590951673ffffffffffffffffffffffffffffffffffffffff90931692909217780100000000000000000000000000000000000000000000000017909355505050565b8263ffffffff16825f0151857f9598917081a593a73a2193c5c951fc6363e6ae856e2d37c3686a452089f43da633855f01358760200151878060200190613d269190614cf5565b8960400151896040016020810190613d3e919061496e565b6060808d0151604051613d5a989796959493928e013590615111565b60405180910390a450505050565b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16613e377f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663b7506718856040518263ffffffff1660e01b8152600401613df291815260200190565b602060405180830381865afa158015613e0d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613e319190615262565b60d01c90565b64ffffffffff16613e4891906148fe565b6111b6906103e8614b66565b5f80808367ffffffffffffffff811115613e7057613e70614e2b565b604051908082528060200260200182016040528015613e99578160200160208202803683370190505b5090505f5b84811015613fb05736868683818110613eb957613eb9614b15565b6060029190910191505f9050613ed26020830183614f82565b600160ff919091161b9050848111613eed6020840184614f82565b90613f2a576040517f35cd69f400000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b50938417936038613f416060840160408501614f59565b6bffffffffffffffffffffffff16901b6098613f636040850160208601614f59565b6bffffffffffffffffffffffff16901b60f8613f826020860186614f82565b60ff16901b1717848481518110613f9b57613f9b614b15565b60209081029190910101525050600101613e9e565b50600281604051602001613fc49190615279565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815290829052613ffc916152ae565b602060405180830381855afa158015614017573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061403a9190615262565b9250509250929050565b5f61404d6144d6565b86358152605061406360a0890160808a0161492f565b65ffffffffffff16901b60808465ffffffffffff16901b60b089606001602081019061408f919061492f565b7dffff0000000000000000000000000000000000000000000000000000000060e089901b1665ffffffffffff9190911690911b1717177f09000000000000000000000000000000000000000000000000000000000000001781600360209081029190910191909152870135816004602002015260f06141146060890160408a0161496e565b61ffff16901b60a082015260c0810185905260e0810186905261413681614408565b979650505050505050565b6030831480156141515750603081145b83908290614194576040517f03cee3ad0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b50505f876141a188614428565b87878787876040516020016141bc97969594939291906152c4565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291905290506141f9603f61d6d8614d4c565b6142059061d6d86148fe565b61421190610bb86148fe565b5a11614249576040517fdd629f8600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f600a73ffffffffffffffffffffffffffffffffffffffff1661d6d88460405161427491906152ae565b5f604051808303818686fa925050503d805f81146142ad576040519150601f19603f3d011682016040523d82523d5f602084013e6142b2565b606091505b50915091505f5f8380156142c7575082516040145b6142d2575f5f6142e6565b828060200190518101906142e69190615300565b915091506110008214801561431a57507f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181145b8c8c909161435d576040517fbca584470000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050505050505050505050505050565b5f83356020850135614385606087016040880161496e565b614395608088016060890161492f565b6143a560a0890160808a0161492f565b60408051602081019690965285019390935261ffff909116606084015265ffffffffffff90811660808401521660a082015260c0810184905260e08101839052610100016040516020818303038152906040528051906020012090509392505050565b5f5f60205f6103008560025afa90505f519150806110e4576110e4615322565b5f611000821061443a5761443a615322565b5060017f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065b82156110e457610800831615614496577f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181830991505b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181820990506144c9600161100061494a565b600184901b16925061445f565b6040518061030001604052806018906020820280368337509192915050565b5f61010082840312156110e4575f5ffd5b5f5f60408385031215614517575f5ffd5b823567ffffffffffffffff81111561452d575f5ffd5b614539858286016144f5565b925050602083013567ffffffffffffffff811115614555575f5ffd5b830160e08186031215614566575f5ffd5b809150509250929050565b5f60208284031215614581575f5ffd5b5035919050565b5f60208284031215614598575f5ffd5b813567ffffffffffffffff8111156145ae575f5ffd5b6145ba848285016144f5565b949350505050565b5f602082840312156145d2575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff811681146145f5575f5ffd5b9392505050565b815173ffffffffffffffffffffffffffffffffffffffff16815261018081016020830151614642602084018273ffffffffffffffffffffffffffffffffffffffff169052565b50604083015160408301526060830151614674606084018273ffffffffffffffffffffffffffffffffffffffff169052565b50608083015161469c608084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060a08301516146b860a084018267ffffffffffffffff169052565b5060c08301516146d460c084018267ffffffffffffffff169052565b5060e08301516146f060e084018267ffffffffffffffff169052565b5061010083015161470e61010084018267ffffffffffffffff169052565b5061012083015161472c61012084018267ffffffffffffffff169052565b5061014083015161474a61014084018267ffffffffffffffff169052565b5061016092830151919092015290565b815173ffffffffffffffffffffffffffffffffffffffff16815261014081016020830151614791602084018264ffffffffff169052565b5060408301516147a9604084018263ffffffff169052565b5060608301516147bf606084018261ffff169052565b5060808301516147d3608084018215159052565b5060a08301516147e760a084018215159052565b5060c08301516147fb60c084018215159052565b5060e083015160e083015261010083015161010083015261012083015161012083015292915050565b5f5f60408385031215614835575f5ffd5b50508035926020909101359150565b5f5f60208385031215614855575f5ffd5b823567ffffffffffffffff81111561486b575f5ffd5b8301601f8101851361487b575f5ffd5b803567ffffffffffffffff811115614891575f5ffd5b8560208260051b84010111156148a5575f5ffd5b6020919091019590945092505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b63ffffffff82811682821603908111156111b6576111b66148b5565b808201808211156111b6576111b66148b5565b65ffffffffffff81168114610f56575f5ffd5b8035612d1181614911565b5f6020828403121561493f575f5ffd5b81356145f581614911565b818103818111156111b6576111b66148b5565b803561ffff81168114612d11575f5ffd5b5f6020828403121561497e575f5ffd5b6145f58261495d565b61ffff81811683821602908116908181146149a4576149a46148b5565b5092915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126149de575f5ffd5b83018035915067ffffffffffffffff8211156149f8575f5ffd5b6020019150600581901b3603821315614a0f575f5ffd5b9250929050565b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115614a46575f5ffd5b8260051b80836020870137939093016020019392505050565b89815261010060208201525f614a7a61010083018a8c614a16565b61ffff9890981660408301525065ffffffffffff9586166060820152938516608085015291841660a084015290921660c082015260e001529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f67ffffffffffffffff831680614aff57614aff614ab9565b8067ffffffffffffffff84160491505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f63ffffffff821663ffffffff8103614b5d57614b5d6148b5565b60010192915050565b80820281158282048414176111b6576111b66148b5565b63ffffffff81811683821601908111156111b6576111b66148b5565b65ffffffffffff81811683821601908111156111b6576111b66148b5565b60a08082528635908201525f6020870135368890037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1018112614bf8575f5ffd5b870160208101903567ffffffffffffffff811115614c14575f5ffd5b8060051b3603821315614c25575f5ffd5b61010060c0850152614c3c6101a085018284614a16565b915050614c4b6040890161495d565b61ffff1660e0840152614c6060608901614924565b65ffffffffffff16610100840152614c7a60808901614924565b65ffffffffffff16610120840152614c9460a08901614924565b65ffffffffffff16610140840152614cae60c08901614924565b65ffffffffffff90811661016085015260e0989098013561018084015295871660208301525092851660408401529316606082015261ffff90921660809092019190915290565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff41833603018112614d27575f5ffd5b9190910192915050565b5f60208284031215614d41575f5ffd5b81516145f581614911565b5f82614d5a57614d5a614ab9565b500490565b65ffffffffffff82811682821603908111156111b6576111b66148b5565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614db0575f5ffd5b83018035915067ffffffffffffffff821115614dca575f5ffd5b6020019150606081023603821315614a0f575f5ffd5b602080825281018290525f8360408301825b85811015614e21578235614e0581614911565b65ffffffffffff16825260209283019290910190600101614df2565b5095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f60208284031215614e68575f5ffd5b815167ffffffffffffffff811115614e7e575f5ffd5b8201601f81018413614e8e575f5ffd5b805167ffffffffffffffff811115614ea857614ea8614e2b565b8060051b6040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0603f830116810181811067ffffffffffffffff82111715614ef357614ef3614e2b565b604052918252602081840181019290810187841115614f10575f5ffd5b6020850194505b83851015614f3357845180825260209586019590935001614f17565b509695505050505050565b80356bffffffffffffffffffffffff81168114612d11575f5ffd5b5f60208284031215614f69575f5ffd5b6145f582614f3e565b803560ff81168114612d11575f5ffd5b5f60208284031215614f92575f5ffd5b6145f582614f72565b5f82614fa957614fa9614ab9565b500690565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614fe1575f5ffd5b83018035915067ffffffffffffffff821115614ffb575f5ffd5b602001915036819003821315614a0f575f5ffd5b5f8151808452602084019350602083015f5b8281101561503f578151865260209586019590910190600101615021565b5093949350505050565b87815286602082015285604082015273ffffffffffffffffffffffffffffffffffffffff8516606082015261ffff8416608082015261ffff831660a082015260e060c08201525f613b0460e083018461500f565b8183526020830192505f815f5b8481101561503f5760ff6150bd83614f72565b1686526bffffffffffffffffffffffff6150d960208401614f3e565b1660208701526bffffffffffffffffffffffff6150f860408401614f3e565b16604087015260609586019591909101906001016150aa565b73ffffffffffffffffffffffffffffffffffffffff891681526020808201899052604080830189905261010060608401819052883590840152908701356101208301525f9061ffff9061516590890161495d565b16610140830152606087013561517a81614911565b65ffffffffffff16610160830152608087013561519681614911565b65ffffffffffff1661018083015260a0870135368890037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe10181126151d9575f5ffd5b870160208101903567ffffffffffffffff8111156151f5575f5ffd5b606081023603821315615206575f5ffd5b60c06101a085015261521d6101c08501828461509d565b915050615230608084018861ffff169052565b61ffff861660a084015282810360c084015261524c818661500f565b9150508260e08301529998505050505050505050565b5f60208284031215615272575f5ffd5b5051919050565b81515f90829060208501835b828110156152a3578151845260209384019390910190600101615285565b509195945050505050565b5f82518060208501845e5f920191825250919050565b878152866020820152856040820152838560608301375f848201606081015f815284868237505f93016060019283525090979650505050505050565b5f5f60408385031215615311575f5ffd5b505080516020909101519092909150565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffdb6a4830a4d13a6c28b2d0a3fd00d59f43f55c4c0e6308844796f9dd58ddb6ed1' as const

/** Deployed bytecode, with zeros in place of immutables. */
export const claimsDeployedBytecode =
  '0x60806040526004361061018d575f3560e01c8063843cf02d116100dc578063b4f9b6c811610087578063eb726f8511610062578063eb726f8514610858578063ee83d82a14610877578063f65b7adb14610896578063fbfa77cf146108b5575f5ffd5b8063b4f9b6c8146107ee578063b64212ae1461080d578063bd66528a1461082c575f5ffd5b8063996373c3116100b7578063996373c31461076b578063a26cc6b2146107b3578063a406c4bf146107cf575f5ffd5b8063843cf02d146103db578063890357301461046f5780639829456714610758575f5ffd5b8063581582c71161013c57806372d2b6c01161011757806372d2b6c014610322578063754150f71461038957806382100e3f146103a8575f5ffd5b8063581582c7146102ba57806363c4f031146102ed57806366eb9cec1461030e575f5ffd5b8063382e22011161016c578063382e22011461020b5780633d1b1abb1461022a5780633e7fa1e01461026c575f5ffd5b8062771980146101915780630906a3ed146101b85780630b4dfe95146101ec575b5f5ffd5b34801561019c575f5ffd5b506101a5610905565b6040519081526020015b60405180910390f35b3480156101c3575f5ffd5b506101d76101d2366004614506565b610a0c565b604080519283526020830191909152016101af565b3480156101f7575f5ffd5b506101a5610206366004614571565b610cf8565b348015610216575f5ffd5b506101a5610225366004614588565b610d1d565b348015610235575f5ffd5b5060405165ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101af565b348015610277575f5ffd5b50610280610db7565b6040805195865263ffffffff909416602086015265ffffffffffff928316938501939093528116606084015216608082015260a0016101af565b3480156102c5575f5ffd5b506101a57f000000000000000000000000000000000000000000000000000000000000000081565b3480156102f8575f5ffd5b5061030c610307366004614571565b610e76565b005b348015610319575f5ffd5b5061030c610f59565b34801561032d575f5ffd5b5061036d61033c3660046145c2565b73ffffffffffffffffffffffffffffffffffffffff165f908152602081905260409020548015159160a09190911c90565b60408051921515835263ffffffff9091166020830152016101af565b348015610394575f5ffd5b506101a56103a3366004614571565b61109b565b3480156103b3575f5ffd5b506101a57f000000000000000000000000000000000000000000000000000000000000000081565b3480156103e6575f5ffd5b506103fa6103f5366004614571565b6110ea565b6040516101af91905f60c08201905063ffffffff835116825265ffffffffffff602084015116602083015265ffffffffffff604084015116604083015261ffff606084015116606083015265ffffffffffff608084015116608083015265ffffffffffff60a08401511660a083015292915050565b34801561047a575f5ffd5b5061074b60408051610180810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101919091526040518061018001604052807f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000081526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017fb6a4830a4d13a6c28b2d0a3fd00d59f43f55c4c0e6308844796f9dd58ddb6ed15f1b815250905090565b6040516101af91906145fc565b61030c6107663660046145c2565b6111bc565b348015610776575f5ffd5b5061079e7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016101af565b3480156107be575f5ffd5b5060045461079e9063ffffffff1681565b3480156107da575f5ffd5b506101a56107e9366004614588565b61130f565b3480156107f9575f5ffd5b506101a5610808366004614571565b6114be565b348015610818575f5ffd5b506101a5610827366004614571565b6116a1565b348015610837575f5ffd5b5061084b610846366004614571565b6116c6565b6040516101af919061475a565b348015610863575f5ffd5b5061030c610872366004614824565b61182f565b348015610882575f5ffd5b506101a5610891366004614506565b611ac0565b3480156108a1575f5ffd5b5061030c6108b0366004614844565b611ae7565b3480156108c0575f5ffd5b5060405173ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101af565b5f3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610994576040517fe9d6016100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024015b60405180910390fd5b50600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffff8116640100000000179091556005905f9060079082906109e29060019063ffffffff166148e2565b63ffffffff1681526020019081526020015f205481526020019081526020015f2060020154905090565b5f80803373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480610b3c5750335f9081526020819052604090205415158015610b3c57507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16610b246040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b6080015164ffffffffff16610b3991906148fe565b42115b90503381610b8f576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b506040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152610bca86611db6565b909450905065ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016610c08608088016060890161492f565b65ffffffffffff16610c1a91906148fe565b604082015165ffffffffffff161115610c39608088016060890161492f565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff16836040015165ffffffffffff16610c79919061494a565b9091610cc1576040517f9537f12800000000000000000000000000000000000000000000000000000000815265ffffffffffff9092166004830152602482015260440161098b565b50610ced905084828888610cdb606083016040840161496e565b610ce6906004614987565b6001612290565b925050509250929050565b5f60055f610d058461109b565b81526020019081526020015f20600201549050919050565b5f8135610d2d60208401846149ab565b610d3d606086016040870161496e565b610d4d608087016060880161492f565b610d5d60a088016080890161492f565b610d6d60c0890160a08a0161492f565b610d7d60e08a0160c08b0161492f565b8960e00135604051602001610d9a99989796959493929190614a5f565b604051602081830303815290604052805190602001209050919050565b5f5f5f5f5f5f610e506040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b600254815160208301516040840151606090940151929a91995097509195509350915050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610eff576040517fe9d6016100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b50600454610f5690829063ffffffff167f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000612636565b50565b335f818152602081905260409020549081610fb9576040517f0b97d11100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5060a081901c610fc8816129f6565b8190611009576040517f8e2a399000000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260240161098b565b50335f818152602081815260408083209290925590517f000000000000000000000000000000000000000000000000000000000000000081527f0d41118e36df44efb77a471fc49fb9c0be0406d802ef95520e9fbf606e65b455910160405180910390a2611097337f0000000000000000000000000000000000000000000000000000000000000000612a21565b5050565b5f8181526007602052604090205481816110e4576040517f3bb9d63400000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b50919050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526111b6826040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b92915050565b7f000000000000000000000000000000000000000000000000000000000000000034808214611220576040517f0c5e03da0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b505073ffffffffffffffffffffffffffffffffffffffff81165f90815260208190526040902054819015611299576040517ff30bbe5f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5073ffffffffffffffffffffffffffffffffffffffff81165f81815260208181526040918290207801000000000000000000000000000000000000000000000000905590513481527f8ed8c6869618197b68315ade66e75ed3906c97b111fa3ab81e5760046825c7db910160405180910390a250565b5f803373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148061143e5750335f908152602081905260409020541515801561143e57507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff166114266040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b6080015164ffffffffff1661143b91906148fe565b42115b90503381611491576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5061149b83611db6565b5091506110e46114b96114b4606086016040870161496e565b612ad8565b612b17565b5f3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114611548576040517fb4a46e6400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b505f61155383612b8e565b9050827f02000000000000000000000000000000000000000000000000000000000000008216156115b3576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b508260075f6115c28460c81c90565b63ffffffff1681526020019081526020015f205414158390611613576040517f226acaf800000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505f8381526005602052604090207f02000000000000000000000000000000000000000000000000000000000000008217905561164f81612bd7565b915061165b8160c81c90565b63ffffffff16837f3ee2d7d15d31f539884db87ddea1806560c2cb20493d57b0713eaedc6e50445d8460405161169391815260200190565b60405180910390a350919050565b5f60055f6116ae8461109b565b81526020019081526020015f20600301549050919050565b60408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101919091525f8281526005602090815260409182902080548351610140810190945273ffffffffffffffffffffffffffffffffffffffff8116845290929091810160a083901c64ffffffffff1664ffffffffff1681526020016117748360c81c90565b63ffffffff16815261ffff60e884901c1660208201527f01000000000000000000000000000000000000000000000000000000000000008316151560408201527f02000000000000000000000000000000000000000000000000000000000000008316151560608201527f040000000000000000000000000000000000000000000000000000000000000090921615156080830152600183015460a0830152600283015460c083015260039092015460e09091015292915050565b5f5f61183a84612b8e565b61184384612b8e565b915091505f6118528260c81c90565b63ffffffff166118628460c81c90565b63ffffffff1614801561189157505f848152600560205260408082206001908101548884529190922090910154145b80156118ba57505f84815260056020526040808220600290810154888452919092209091015414155b80156118dd575060045463ffffffff166118d48460c81c90565b63ffffffff1610155b9050848482611921576040517ff6447a4c0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b508590507f0200000000000000000000000000000000000000000000000000000000000000841615611982576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b50837f02000000000000000000000000000000000000000000000000000000000000008316156119e1576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505f611a0e60027f0000000000000000000000000000000000000000000000000000000000000000614ae6565b611a2d9067ffffffffffffffff1664ffffffffff60a086901c166148fe565b9050848142811115611a74576040517fdb22360e0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050611a81868587612d16565b611a8c858488612d16565b604051859087907f7c2691de82d089868328341ccef60ad7137d457a6394b1ecbdb692c76bcd56c6905f90a3505050505050565b5f5f5f611acc85612e2c565b91509150611ade828287875f5f612290565b95945050505050565b600454640100000000900460ff1615611b2c576040517f6101d69200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60045463ffffffff165f600581600781611b476001876148e2565b63ffffffff1681526020019081526020015f205481526020019081526020015f206002015490505f5f90505b83811015611d7b575f858583818110611b8e57611b8e614b15565b9050602002013590505f60055f8381526020019081526020015f2090505f611bb583612b8e565b90508563ffffffff16611bc88260c81c90565b63ffffffff161486611bda8360c81c90565b9091611c22576040517f7dd23e5a00000000000000000000000000000000000000000000000000000000815263ffffffff92831660048201529116602482015260440161098b565b5050611c2e8382612f4e565b5f611c6e7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1664ffffffffff60a085901c166148fe565b9050838142811115611cb5576040517fdb22360e0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b505060018301548690808214611d00576040517ff8bef0820000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050600283015463ffffffff88165f8181526007602052604090819020879055519197509085907f4ba75fa66abaea4562ae74c5ca3cad9619c1db5be42c85516d8ed3c0ef87592d90611d56908a815260200190565b60405180910390a386611d6881614b42565b97505060019094019350611b7392505050565b5050600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff929092169190911790555050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081018290526002548335808214611e2d576040517fdec384600000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b50505f611ec36040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b90508060a0015164ffffffffff165f14611f09576040517f1afcc1d000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040805160c081018252825163ffffffff16815260208084015165ffffffffffff1690820152908101611f3e426103e8614b66565b65ffffffffffff90811682526001602083015260408481015190911690820152606001611f7160a087016080880161492f565b65ffffffffffff168152509150611fae8160600151856060016020810190611f99919061492f565b611fa960a088016080890161492f565b6130ac565b5f611fbd858360400151613176565b9050611fc88561343a565b5f611fd960e0870160c0880161492f565b65ffffffffffff164090508015801590611ff657508560e0013581145b61200660e0880160c0890161492f565b828860e0013590919261205d576040517fb0377d9c00000000000000000000000000000000000000000000000000000000815265ffffffffffff90931660048401526024830191909152604482015260640161098b565b50505061206986610d1d565b94508360a0015165ffffffffffff166040856080015165ffffffffffff16901b6070866060015161ffff16901b6080876040015165ffffffffffff16901b60b0886020015165ffffffffffff16901b60e0895f015163ffffffff16901b171717171760015f8781526020019081526020015f208190555084600281905550835f015160016120f79190614b7d565b63ffffffff16835261210f606087016040880161496e565b61ffff1684602001516121229190614b99565b65ffffffffffff16602084015261213f60c0870160a0880161492f565b65ffffffffffff16604084015261215c60a087016080880161492f565b65ffffffffffff1660608401523373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480156121ac575081155b156121bf5764ffffffffff421660808401525b61222e838060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b84845f015163ffffffff167f8bca7ce8b3e6a3a66612cedc56a040804d92861f8764c85360da127ce8cf1d77888760200151886080015189604001518a60600151604051612280959493929190614bb7565b60405180910390a3505050915091565b5f61229e6020850185614cf5565b355f036122d7576040517f7eebc38300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6122e760c0860160a0870161492f565b65ffffffffffff166122fc6020860186614cf5565b61230d90608081019060600161492f565b65ffffffffffff161461232660c0870160a0880161492f565b6123336020870187614cf5565b61234490608081019060600161492f565b909161238e576040517f6226727400000000000000000000000000000000000000000000000000000000815265ffffffffffff92831660048201529116602482015260440161098b565b5061239e90506020850185614cf5565b6123af9060a081019060800161492f565b65ffffffffffff166123c7608087016060880161492f565b65ffffffffffff1611156123e1608087016060880161492f565b6123ee6020870187614cf5565b6123ff9060a081019060800161492f565b9091612449576040517faa1fedaa00000000000000000000000000000000000000000000000000000000815265ffffffffffff92831660048201529116602482015260440161098b565b5061246590508461246060c0880160a0890161492f565b613552565b61249160405180608001604052805f81526020015f81526020015f61ffff168152602001606081525090565b87815261ffff84166040808301919091526124bd9085906124b8906060890190890161496e565b61390f565b816060018190525061250581868860400160208101906124dd919061496e565b6124ed60608b0160408c0161496e565b61ffff168b602001516125009190614b99565b613a10565b60208201526125148186613b11565b5f818152600560205260409020805491935090839015612563576040517fe0b2f38a00000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b508361256f575f612591565b7f01000000000000000000000000000000000000000000000000000000000000005b60e86125a36060890160408a0161496e565b8a5161ffff9190911690911b60c89190911b7cffffffff00000000000000000000000000000000000000000000000000164260a01b331717171781558535600182015560208281015160028301556125fd90870187614cf5565b602090810135600383015588519083015161261b9190883590613b71565b61262a83895f01518489613cdf565b50509695505050505050565b5f6126ca6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b90508060a0015164ffffffffff165f14612710576040517f1afcc1d000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61271d426103e8614b66565b90505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663874830be6040518163ffffffff1660e01b8152600401602060405180830381865afa158015612789573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127ad9190614d31565b65ffffffffffff16836040015165ffffffffffff161080156128355750816127e167ffffffffffffffff87166103e8614b66565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff1661281f866040015165ffffffffffff16613d68565b61282991906148fe565b61283391906148fe565b105b90508061293a575f6128d8886040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b805190915063ffffffff16158015906128ff57508663ffffffff16815f015163ffffffff16145b801561293657508261291d67ffffffffffffffff87166103e8614b66565b826040015165ffffffffffff1661293491906148fe565b105b9150505b80612971576040517ffc5606d300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b64ffffffffff421660a08401526129ed838060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b50505050505050565b6004545f9063ffffffff90811690831610806111b6575050600454640100000000900460ff16919050565b5f8273ffffffffffffffffffffffffffffffffffffffff16826040515f6040518083038185875af1925050503d805f8114612a77576040519150601f19603f3d011682016040523d82523d5f602084013e612a7c565b606091505b50509050808390612ad2576040517ffa4f6a0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b50505050565b5f612ae66004611000614d4c565b6001612af56004611000614d4c565b612b039061ffff86166148fe565b612b0d919061494a565b6111b69190614d4c565b5f60068211158015612b415750811580612b415750612b3e612b3a60018461494a565b4990565b15155b8015612b4c57508149155b90508181612b89576040517f239ca55600000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505050565b5f8181526005602052604090205481816110e4576040517fb724c9ee00000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260208190526040812054612c0757505f919050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812055612c5760027f0000000000000000000000000000000000000000000000000000000000000000614d4c565b905073ffffffffffffffffffffffffffffffffffffffff82167f7aa0d00094a98c2ebaf11dd04c9480f67f70b8040d5f1dbc89a7f61808c0205382612cbc817f000000000000000000000000000000000000000000000000000000000000000061494a565b6040805192835260208301919091520160405180910390a2612d075f612d02837f000000000000000000000000000000000000000000000000000000000000000061494a565b612a21565b612d113382612a21565b919050565b5f838152600660205260408120805490915b8254811015612dbc5783838281548110612d4457612d44614b15565b905f5260205f20015403612d5a57505050505050565b7f020000000000000000000000000000000000000000000000000000000000000060055f858481548110612d9057612d90614b15565b905f5260205f20015481526020019081526020015f205f0154165f14612db4578091505b600101612d28565b5081548103612dd157815460010182555f8290525b82828281548110612de457612de4614b15565b5f91825260208083209091019290925595865260059052505060409092207f040000000000000000000000000000000000000000000000000000000000000091909117905550565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101829052612e6583610d1d565b9150612f02826040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b8051909150829063ffffffff16612f48576040517f5d36fd1100000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b50915091565b817f0200000000000000000000000000000000000000000000000000000000000000821615612fac576040517f2ebb4ea500000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b507f040000000000000000000000000000000000000000000000000000000000000081165f03612fda575050565b5f828152600660205260408120905b8154811015612ad2577f020000000000000000000000000000000000000000000000000000000000000060055f84848154811061302857613028614b15565b905f5260205f20015481526020019081526020015f205f0154165f14158483838154811061305857613058614b15565b905f5260205f20015490916130a2576040517fc35070f80000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050600101612fe9565b5f6175306130bc426103e8614b66565b6130c691906148fe565b90508265ffffffffffff168465ffffffffffff16111580156130f857508165ffffffffffff168365ffffffffffff1611155b801561310c5750808265ffffffffffff1611155b848484849091929361316c576040517fdddf96f500000000000000000000000000000000000000000000000000000000815265ffffffffffff9485166004820152928416602484015292166044820152606481019190915260840161098b565b5050505050505050565b5f5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663874830be6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156131e1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132059190614d31565b90505f61321860c0860160a0870161492f565b90508065ffffffffffff168465ffffffffffff161115801561324a57508165ffffffffffff168165ffffffffffff1611155b8482849091926132a1576040517fc1f96e2d00000000000000000000000000000000000000000000000000000000815265ffffffffffff93841660048201529183166024830152909116604482015260640161098b565b5050505f84826132b19190614d5f565b65ffffffffffff16905061020081111580156132ed5750611000816132dc6060890160408a0161496e565b61ffff166132ea91906148fe565b11155b6132fd606088016040890161496e565b829091613342576040517f5b679eb100000000000000000000000000000000000000000000000000000000815261ffff9092166004830152602482015260440161098b565b50508265ffffffffffff168265ffffffffffff1603613366575f93505050506111b6565b5f6133788365ffffffffffff16613d68565b905061338a60a088016080890161492f565b65ffffffffffff16811115806133dc57506133a7426103e8614b66565b6133d965ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016836148fe565b11155b94508415806133ec575061020082145b839061342f576040517fe48948ea00000000000000000000000000000000000000000000000000000000815265ffffffffffff909116600482015260240161098b565b505050505092915050565b5f61344e6114b4606084016040850161496e565b90508061345e60208401846149ab565b905014819061349c576040517f239ca55600000000000000000000000000000000000000000000000000000000815260040161098b91815260200190565b505f5b81811015612b89578049806134b760208601866149ab565b848181106134c7576134c7614b15565b905060200201351482828680602001906134e191906149ab565b868181106134f1576134f1614b15565b90506020020135909192613542576040517fe78d3ffa00000000000000000000000000000000000000000000000000000000815260048101939093526024830191909152604482015260640161098b565b50506001909201915061349f9050565b365f6135616020850185614cf5565b61356f9060a0810190614d7d565b90925090508061358260808601866149ab565b9190911490508161359660808701876149ab565b905090916135d9576040517fdf2f4d640000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b50505f8190036135e95750505050565b5f73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001663bdd425e361363360808801886149ab565b6040518363ffffffff1660e01b8152600401613650929190614de0565b5f60405180830381865afa15801561366a573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01682016040526136af9190810190614e58565b90505f5b8281101561390757368484838181106136ce576136ce614b15565b6060029190910191505f90506136ea6040830160208401614f59565b6bffffffffffffffffffffffff161561384b5765ffffffffffff871661371360808a018a6149ab565b8581811061372357613723614b15565b9050602002016020810190613738919061492f565b65ffffffffffff161061374e6020840184614f82565b9061378b576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b505f84848151811061379f5761379f614b15565b602002602001015190505f60026137b68360f81c90565b60ff161480156137e057506137ce6020850185614f82565b60ff166137db8360a81c90565b60ff16145b9050806137f06020860186614f82565b9061382d576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b506138388260081c90565b6bffffffffffffffffffffffff16925050505b61385b6040830160208401614f59565b6bffffffffffffffffffffffff166138796060840160408501614f59565b6bffffffffffffffffffffffff16111580156138b25750806138a16040840160208501614f59565b6bffffffffffffffffffffffff1611155b6138bf6020840184614f82565b906138fc576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b5050506001016136b3565b505050505050565b60608161ffff165f0361394e576040517f09438a6900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61396061ffff8085169086166148fe565b90505f611000600161397282856148fe565b61397c919061494a565b6139869190614d4c565b905061399181612b17565b8067ffffffffffffffff8111156139aa576139aa614e2b565b6040519080825280602002602001820160405280156139d3578160200160208202803683370190505b5092505f5b81811015613a075780498482815181106139f4576139f4614b15565b60209081029190910101526001016139d8565b50505092915050565b5f8080613a36613a236020880188614cf5565b613a319060a0810190614d7d565b613e54565b90925090505f613a55613a4c6020890189614cf5565b84848989614044565b90505f6001613a6a60608a0160408b0161496e565b61ffff168a6040015161ffff16613a8191906148fe565b613a8b919061494a565b9050613aed896060015161100083613aa39190614d4c565b81518110613ab357613ab3614b15565b602002602001015161100083613ac99190614f9b565b600885901c613adb60a08d018d614fae565b613ae860c08f018f614fae565b614141565b613b04613afd60208a018a614cf5565b858561436d565b9998505050505050505050565b5f825f0151825f01358460200151338660400151866040016020810190613b38919061496e565b8860600151604051602001613b539796959493929190615049565b60405160208183030381529060405280519060200120905092915050565b335f818152602081905260409020549081613bd1576040517f0b97d11100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161098b565b5060a081901c5f73ffffffffffffffffffffffffffffffffffffffff808416908616148015613c0b57508563ffffffff168263ffffffff16105b90508080613c1d575063ffffffff8216155b80613c2c5750613c2c826129f6565b8290613c6d576040517f3a8fc32600000000000000000000000000000000000000000000000000000000815263ffffffff909116600482015260240161098b565b5050335f90815260208190526040902077ffffffff000000000000000000000000000000000000000060a09690961b9590951673ffffffffffffffffffffffffffffffffffffffff90931692909217780100000000000000000000000000000000000000000000000017909355505050565b8263ffffffff16825f0151857f9598917081a593a73a2193c5c951fc6363e6ae856e2d37c3686a452089f43da633855f01358760200151878060200190613d269190614cf5565b8960400151896040016020810190613d3e919061496e565b6060808d0151604051613d5a989796959493928e013590615111565b60405180910390a450505050565b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16613e377f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663b7506718856040518263ffffffff1660e01b8152600401613df291815260200190565b602060405180830381865afa158015613e0d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613e319190615262565b60d01c90565b64ffffffffff16613e4891906148fe565b6111b6906103e8614b66565b5f80808367ffffffffffffffff811115613e7057613e70614e2b565b604051908082528060200260200182016040528015613e99578160200160208202803683370190505b5090505f5b84811015613fb05736868683818110613eb957613eb9614b15565b6060029190910191505f9050613ed26020830183614f82565b600160ff919091161b9050848111613eed6020840184614f82565b90613f2a576040517f35cd69f400000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161098b565b50938417936038613f416060840160408501614f59565b6bffffffffffffffffffffffff16901b6098613f636040850160208601614f59565b6bffffffffffffffffffffffff16901b60f8613f826020860186614f82565b60ff16901b1717848481518110613f9b57613f9b614b15565b60209081029190910101525050600101613e9e565b50600281604051602001613fc49190615279565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815290829052613ffc916152ae565b602060405180830381855afa158015614017573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061403a9190615262565b9250509250929050565b5f61404d6144d6565b86358152605061406360a0890160808a0161492f565b65ffffffffffff16901b60808465ffffffffffff16901b60b089606001602081019061408f919061492f565b7dffff0000000000000000000000000000000000000000000000000000000060e089901b1665ffffffffffff9190911690911b1717177f09000000000000000000000000000000000000000000000000000000000000001781600360209081029190910191909152870135816004602002015260f06141146060890160408a0161496e565b61ffff16901b60a082015260c0810185905260e0810186905261413681614408565b979650505050505050565b6030831480156141515750603081145b83908290614194576040517f03cee3ad0000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b50505f876141a188614428565b87878787876040516020016141bc97969594939291906152c4565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291905290506141f9603f61d6d8614d4c565b6142059061d6d86148fe565b61421190610bb86148fe565b5a11614249576040517fdd629f8600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f600a73ffffffffffffffffffffffffffffffffffffffff1661d6d88460405161427491906152ae565b5f604051808303818686fa925050503d805f81146142ad576040519150601f19603f3d011682016040523d82523d5f602084013e6142b2565b606091505b50915091505f5f8380156142c7575082516040145b6142d2575f5f6142e6565b828060200190518101906142e69190615300565b915091506110008214801561431a57507f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181145b8c8c909161435d576040517fbca584470000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098b565b5050505050505050505050505050565b5f83356020850135614385606087016040880161496e565b614395608088016060890161492f565b6143a560a0890160808a0161492f565b60408051602081019690965285019390935261ffff909116606084015265ffffffffffff90811660808401521660a082015260c0810184905260e08101839052610100016040516020818303038152906040528051906020012090509392505050565b5f5f60205f6103008560025afa90505f519150806110e4576110e4615322565b5f611000821061443a5761443a615322565b5060017f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065b82156110e457610800831615614496577f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181830991505b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181820990506144c9600161100061494a565b600184901b16925061445f565b6040518061030001604052806018906020820280368337509192915050565b5f61010082840312156110e4575f5ffd5b5f5f60408385031215614517575f5ffd5b823567ffffffffffffffff81111561452d575f5ffd5b614539858286016144f5565b925050602083013567ffffffffffffffff811115614555575f5ffd5b830160e08186031215614566575f5ffd5b809150509250929050565b5f60208284031215614581575f5ffd5b5035919050565b5f60208284031215614598575f5ffd5b813567ffffffffffffffff8111156145ae575f5ffd5b6145ba848285016144f5565b949350505050565b5f602082840312156145d2575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff811681146145f5575f5ffd5b9392505050565b815173ffffffffffffffffffffffffffffffffffffffff16815261018081016020830151614642602084018273ffffffffffffffffffffffffffffffffffffffff169052565b50604083015160408301526060830151614674606084018273ffffffffffffffffffffffffffffffffffffffff169052565b50608083015161469c608084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060a08301516146b860a084018267ffffffffffffffff169052565b5060c08301516146d460c084018267ffffffffffffffff169052565b5060e08301516146f060e084018267ffffffffffffffff169052565b5061010083015161470e61010084018267ffffffffffffffff169052565b5061012083015161472c61012084018267ffffffffffffffff169052565b5061014083015161474a61014084018267ffffffffffffffff169052565b5061016092830151919092015290565b815173ffffffffffffffffffffffffffffffffffffffff16815261014081016020830151614791602084018264ffffffffff169052565b5060408301516147a9604084018263ffffffff169052565b5060608301516147bf606084018261ffff169052565b5060808301516147d3608084018215159052565b5060a08301516147e760a084018215159052565b5060c08301516147fb60c084018215159052565b5060e083015160e083015261010083015161010083015261012083015161012083015292915050565b5f5f60408385031215614835575f5ffd5b50508035926020909101359150565b5f5f60208385031215614855575f5ffd5b823567ffffffffffffffff81111561486b575f5ffd5b8301601f8101851361487b575f5ffd5b803567ffffffffffffffff811115614891575f5ffd5b8560208260051b84010111156148a5575f5ffd5b6020919091019590945092505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b63ffffffff82811682821603908111156111b6576111b66148b5565b808201808211156111b6576111b66148b5565b65ffffffffffff81168114610f56575f5ffd5b8035612d1181614911565b5f6020828403121561493f575f5ffd5b81356145f581614911565b818103818111156111b6576111b66148b5565b803561ffff81168114612d11575f5ffd5b5f6020828403121561497e575f5ffd5b6145f58261495d565b61ffff81811683821602908116908181146149a4576149a46148b5565b5092915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126149de575f5ffd5b83018035915067ffffffffffffffff8211156149f8575f5ffd5b6020019150600581901b3603821315614a0f575f5ffd5b9250929050565b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115614a46575f5ffd5b8260051b80836020870137939093016020019392505050565b89815261010060208201525f614a7a61010083018a8c614a16565b61ffff9890981660408301525065ffffffffffff9586166060820152938516608085015291841660a084015290921660c082015260e001529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f67ffffffffffffffff831680614aff57614aff614ab9565b8067ffffffffffffffff84160491505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f63ffffffff821663ffffffff8103614b5d57614b5d6148b5565b60010192915050565b80820281158282048414176111b6576111b66148b5565b63ffffffff81811683821601908111156111b6576111b66148b5565b65ffffffffffff81811683821601908111156111b6576111b66148b5565b60a08082528635908201525f6020870135368890037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1018112614bf8575f5ffd5b870160208101903567ffffffffffffffff811115614c14575f5ffd5b8060051b3603821315614c25575f5ffd5b61010060c0850152614c3c6101a085018284614a16565b915050614c4b6040890161495d565b61ffff1660e0840152614c6060608901614924565b65ffffffffffff16610100840152614c7a60808901614924565b65ffffffffffff16610120840152614c9460a08901614924565b65ffffffffffff16610140840152614cae60c08901614924565b65ffffffffffff90811661016085015260e0989098013561018084015295871660208301525092851660408401529316606082015261ffff90921660809092019190915290565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff41833603018112614d27575f5ffd5b9190910192915050565b5f60208284031215614d41575f5ffd5b81516145f581614911565b5f82614d5a57614d5a614ab9565b500490565b65ffffffffffff82811682821603908111156111b6576111b66148b5565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614db0575f5ffd5b83018035915067ffffffffffffffff821115614dca575f5ffd5b6020019150606081023603821315614a0f575f5ffd5b602080825281018290525f8360408301825b85811015614e21578235614e0581614911565b65ffffffffffff16825260209283019290910190600101614df2565b5095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f60208284031215614e68575f5ffd5b815167ffffffffffffffff811115614e7e575f5ffd5b8201601f81018413614e8e575f5ffd5b805167ffffffffffffffff811115614ea857614ea8614e2b565b8060051b6040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0603f830116810181811067ffffffffffffffff82111715614ef357614ef3614e2b565b604052918252602081840181019290810187841115614f10575f5ffd5b6020850194505b83851015614f3357845180825260209586019590935001614f17565b509695505050505050565b80356bffffffffffffffffffffffff81168114612d11575f5ffd5b5f60208284031215614f69575f5ffd5b6145f582614f3e565b803560ff81168114612d11575f5ffd5b5f60208284031215614f92575f5ffd5b6145f582614f72565b5f82614fa957614fa9614ab9565b500690565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614fe1575f5ffd5b83018035915067ffffffffffffffff821115614ffb575f5ffd5b602001915036819003821315614a0f575f5ffd5b5f8151808452602084019350602083015f5b8281101561503f578151865260209586019590910190600101615021565b5093949350505050565b87815286602082015285604082015273ffffffffffffffffffffffffffffffffffffffff8516606082015261ffff8416608082015261ffff831660a082015260e060c08201525f613b0460e083018461500f565b8183526020830192505f815f5b8481101561503f5760ff6150bd83614f72565b1686526bffffffffffffffffffffffff6150d960208401614f3e565b1660208701526bffffffffffffffffffffffff6150f860408401614f3e565b16604087015260609586019591909101906001016150aa565b73ffffffffffffffffffffffffffffffffffffffff891681526020808201899052604080830189905261010060608401819052883590840152908701356101208301525f9061ffff9061516590890161495d565b16610140830152606087013561517a81614911565b65ffffffffffff16610160830152608087013561519681614911565b65ffffffffffff1661018083015260a0870135368890037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe10181126151d9575f5ffd5b870160208101903567ffffffffffffffff8111156151f5575f5ffd5b606081023603821315615206575f5ffd5b60c06101a085015261521d6101c08501828461509d565b915050615230608084018861ffff169052565b61ffff861660a084015282810360c084015261524c818661500f565b9150508260e08301529998505050505050505050565b5f60208284031215615272575f5ffd5b5051919050565b81515f90829060208501835b828110156152a3578151845260209384019390910190600101615285565b509195945050505050565b5f82518060208501845e5f920191825250919050565b878152866020820152856040820152838560608301375f848201606081015f815284868237505f93016060019283525090979650505050505050565b5f5f60408385031215615311575f5ffd5b505080516020909101519092909150565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd' as const

/** [offset, length] in bytes of each place of an immutable in the deployed bytecode. */
export const claimsImmutables: readonly (readonly [number, number])[] =
  [[578,32],[715,32],[953,32],[1260,32],[1320,32],[1380,32],[1418,32],[1478,32],[1538,32],[1586,32],[1634,32],[1682,32],[1730,32],[1778,32],[1916,32],[2267,32],[2334,32],[2599,32],[2664,32],[3032,32],[3131,32],[3726,32],[3857,32],[3890,32],[4129,32],[4211,32],[4542,32],[4905,32],[4970,32],[5335,32],[6634,32],[7220,32],[8577,32],[10018,32],[10211,32],[11315,32],[11416,32],[11486,32],[12666,32],[13235,32],[13825,32],[15723,32],[15769,32]]
